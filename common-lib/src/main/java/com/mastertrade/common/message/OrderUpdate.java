package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.money.Amount;
import com.mastertrade.common.money.Price;
import com.mastertrade.common.money.Quantity;
import com.mastertrade.common.order.Environment;
import com.mastertrade.common.order.OrderSide;
import com.mastertrade.common.order.OrderStatus;
import com.mastertrade.common.order.OrderType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of an order: {@code order.update.{status}.{order_id}}.
 *
 * @param sequence counts the updates of the account from 1, without a hole
 * @param requestId the request it came from; of a stop or target that of its entry
 * @param reason why the order exists: {@code entry}, {@code signal}, {@code time}, {@code stop},
 *     {@code trailing}, {@code target}, {@code manual}, {@code flatten}
 * @param filledQuantity of the whole order so far
 * @param averageFillPrice of what was filled so far
 * @param commission of the whole order so far
 * @param filledAt market time of the newest fill: when the bar opened it fell into
 * @param realizedPnl of what this update closed, after fees
 * @param detail why it was rejected, cancelled or expired
 */
public record OrderUpdate(
    @JsonUnwrapped Envelope envelope,
    UUID orderId,
    long sequence,
    Optional<String> exchangeOrderId,
    UUID requestId,
    String strategyId,
    Symbol symbol,
    OrderSide side,
    OrderType orderType,
    String reason,
    OrderStatus status,
    Quantity quantity,
    Quantity filledQuantity,
    Optional<Price> averageFillPrice,
    Amount commission,
    String commissionAsset,
    Optional<Instant> filledAt,
    Optional<Amount> realizedPnl,
    Optional<String> detail,
    Environment environment)
    implements Message {

  public static final String TYPE = "order_update";

  public OrderUpdate {
    Limits.positive("sequence", sequence);
  }
}
