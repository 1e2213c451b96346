package com.mastertrade.engine.order;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.OrderType;
import com.mastertrade.common.order.Protection;
import java.util.Optional;

/** What was approved and is to be done. Times in epoch milliseconds. */
public sealed interface OrderTicket {

  /** Names the order: the request's id. */
  String orderId();

  String strategyId();

  Symbol symbol();

  /** Market time of the decision; nothing fills in a bar that opened before. */
  long time();

  /**
   * To open a long position.
   *
   * @param lots at most, positive
   * @param priceTicks of a limit or stop order, else 0
   * @param protection stop and target, live from the fill on
   */
  record Entry(
      String orderId,
      String strategyId,
      Symbol symbol,
      long time,
      OrderType type,
      long lots,
      long priceTicks,
      Optional<Protection> protection,
      String reason)
      implements OrderTicket {

    public Entry {
      if (lots <= 0 || priceTicks < 0) {
        throw new IllegalArgumentException("an entry buys at least one lot");
      }
    }
  }

  /** To sell the whole position at the market. */
  record Close(String orderId, String strategyId, Symbol symbol, long time, String reason)
      implements OrderTicket {}

  /** To raise the stop of the position. */
  record Adjust(
      String orderId, String strategyId, Symbol symbol, long time, long stopTicks, String reason)
      implements OrderTicket {}
}
