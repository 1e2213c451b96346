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
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An order, or the change of one, that risk-manager approved: {@code order.request.{symbol}}.
 *
 * @param sequence counts the requests of a symbol from 1
 * @param requestId derived from the signal: the executor acts on it once
 * @param action what the signal wanted: an entry, a close or an adjustment
 * @param quantity to be bought or sold; of a CLOSE what is held counts; of an ADJUST 0
 * @param price of a limit or stop order; none of an ADJUST
 * @param stopLoss where the stop is expected; the new stop of an ADJUST
 * @param takeProfit where the target is expected; the new target of an ADJUST
 * @param protection stop and target as fractions of the fill, of an entry
 * @param reason short code of why
 * @param riskApproved always true
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

  private static final String SIGNED_FORM = "mastertrade order 2";

  public OrderRequest {
    Limits.positive("sequence", sequence);
    Limits.present("strategy_id", strategyId);
    Limits.given("approval", approval);
    if (!riskApproved) {
      throw new IllegalArgumentException("risk_approved must be true");
    }
    requireQuantity(action, quantity);
    requirePrices(action, orderType, price, stopLoss.or(() -> takeProfit));
  }

  private static void requireQuantity(SignalAction action, Quantity quantity) {
    Limits.given("quantity", quantity);
    int sign = quantity.value().signum();
    boolean valid =
        switch (action) {
          case BUY, SELL -> sign > 0;
          case CLOSE -> true;
          case ADJUST -> sign == 0;
        };
    if (!valid) {
      throw new IllegalArgumentException(
          "quantity of " + action + " must " + (sign == 0 ? "be positive" : "be 0"));
    }
  }

  private static void requirePrices(
      SignalAction action, OrderType type, Optional<Price> price, Optional<Price> level) {
    boolean adjusts = action == SignalAction.ADJUST;
    if (adjusts && level.isEmpty()) {
      throw new IllegalArgumentException("stop_loss or take_profit of ADJUST is missing");
    }
    boolean priced = !adjusts && type != OrderType.MARKET;
    if (priced != price.isPresent()) {
      throw new IllegalArgumentException(
          "price of " + action + " " + type + (priced ? " is missing" : " must be absent"));
    }
  }

  /**
   * What the approval signs: every field that says what may be done, where, by whom and until when.
   * Each is preceded by its length, and an absent one is a dash without, so that no two requests
   * read the same.
   */
  public byte[] signedContent() {
    StringBuilder content = new StringBuilder(SIGNED_FORM).append('\n');
    signedFields()
        .forEach(
            field ->
                content
                    .append(field.map(text -> text.length() + ":" + text).orElse("-"))
                    .append('\n'));
    ByteBuffer bytes = ByteBuffer.allocate(Character.BYTES * content.length());
    bytes.asCharBuffer().put(content.toString());
    return bytes.array();
  }

  private Stream<Optional<String>> signedFields() {
    return Stream.of(
            Optional.of(approval.approvalId()),
            Optional.of(approval.expiresAt()),
            Optional.of(requestId),
            Optional.of(decidedAt()),
            Optional.of(sequence),
            Optional.of(strategyId),
            Optional.of(symbol.value()),
            Optional.of(action.name()),
            Optional.of(side.name()),
            Optional.of(orderType.name()),
            Optional.of(quantity),
            price,
            stopLoss,
            takeProfit,
            protection.map(Protection::stopFraction),
            protection.map(Protection::stopReason),
            protection.flatMap(levels -> levels.targetFraction().stream().boxed().findFirst()),
            Optional.of(reason),
            Optional.of(environment))
        .map(field -> field.map(Object::toString));
  }

  /** Market time of the decision. */
  public Instant decidedAt() {
    return envelope.timestamp();
  }
}
