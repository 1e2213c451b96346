package com.mastertrade.engine.order;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.OrderSide;
import com.mastertrade.common.order.OrderType;

/**
 * An order as it was sent.
 *
 * @param orderId unique; a stop or target is {@code <entry>/stop} or {@code <entry>/target}
 * @param requestId the approved request it came from
 * @param lots quantity
 * @param priceTicks of a limit or stop order, else 0
 * @param reason entry, signal, time, stop, trailing, target, manual, flatten
 * @param time market time of the decision, epoch milliseconds
 */
public record Order(
    String orderId,
    String requestId,
    String strategyId,
    Symbol symbol,
    OrderSide side,
    OrderType type,
    long lots,
    long priceTicks,
    String reason,
    long time) {

  public Order {
    if (lots <= 0 || priceTicks < 0) {
      throw new IllegalArgumentException("an order has a quantity");
    }
  }

  /** The same order for another quantity, at another price, for another reason. */
  Order amended(long newLots, long newPriceTicks, String newReason) {
    return new Order(
        orderId,
        requestId,
        strategyId,
        symbol,
        side,
        type,
        newLots,
        newPriceTicks,
        newReason,
        time);
  }
}
