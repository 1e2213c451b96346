package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.money.Price;
import com.mastertrade.common.money.Quantity;
import com.mastertrade.common.order.Approval;
import com.mastertrade.common.order.Environment;
import com.mastertrade.common.order.OrderSide;
import com.mastertrade.common.order.OrderType;
import com.mastertrade.common.order.Protection;
import com.mastertrade.common.order.SignalAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An order, or the change of one, that risk-manager approved: {@code order.request.{symbol}}.
 *
 * @param sequence counts the requests of a symbol from 1
 * @param requestId derived from the signal: the executor acts on it once
 * @param action what the signal wanted: an entry, a close or an adjustment
 * @param quantity to be bought or sold; of an ADJUST 0
 * @param price of a limit or stop order
 * @param stopLoss where the stop is expected; the new stop of an ADJUST
 * @param takeProfit where the target is expected; the new target of an ADJUST
 * @param protection stop and target as fractions of the fill, of an entry
 * @param reason short code of why
 * @param riskApproved always true; false or missing is refused
 */
public record OrderRequest(
    @JsonUnwrapped Envelope envelope,
    long sequence,
    UUID requestId,
    String strategyId,
    Symbol symbol,
    SignalAction action,
    OrderSide side,
    OrderType orderType,
    Quantity quantity,
    Optional<Price> price,
    Optional<Price> stopLoss,
    Optional<Price> takeProfit,
    Optional<Protection> protection,
    String reason,
    Environment environment,
    boolean riskApproved,
    Approval approval)
    implements Message {

  public static final String TYPE = "order_request";

  public OrderRequest {
    Limits.positive("sequence", sequence);
    Limits.present("strategy_id", strategyId);
  }

  /**
   * What the approval signs: every field that says what may be done, where, by whom and until when,
   * one a line.
   */
  public byte[] signedContent() {
    return String.join(
            "\n",
            "mastertrade order 1",
            approval.approvalId(),
            approval.expiresAt().toString(),
            requestId.toString(),
            decidedAt().toString(),
            Long.toString(sequence),
            strategyId,
            symbol.value(),
            action.name(),
            side.name(),
            orderType.name(),
            quantity.toString(),
            text(price),
            text(stopLoss),
            text(takeProfit),
            protection.map(OrderRequest::text).orElse("-"),
            reason,
            environment.toString())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Market time of the decision. */
  public Instant decidedAt() {
    return envelope.timestamp();
  }

  private static String text(Optional<Price> price) {
    return price.map(Price::toString).orElse("-");
  }

  private static String text(Protection protection) {
    String target =
        protection.targetFraction().isPresent()
            ? Double.toString(protection.targetFraction().getAsDouble())
            : "-";
    return protection.stopFraction() + " " + protection.stopReason() + " " + target;
  }
}
