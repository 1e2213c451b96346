package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.Environment;
import com.mastertrade.common.order.SignalAction;
import java.util.List;
import java.util.UUID;

/** A signal that was refused, with every reason: {@code risk.refused.{strategy_id}}. */
public record RiskRefused(
    @JsonUnwrapped Envelope envelope,
    UUID signalId,
    String strategyId,
    Symbol symbol,
    SignalAction action,
    List<Refusal> refusals,
    Environment environment)
    implements Message {

  public static final String TYPE = "risk_refused";

  public RiskRefused {
    refusals = List.copyOf(refusals);
    if (refusals.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs a reason");
    }
  }

  /**
   * One reason.
   *
   * @param rule its name
   * @param level {@code strategy}, {@code portfolio} or {@code system}
   * @param value what was found, in words
   * @param limit what is allowed, in words
   * @param detail a sentence
   */
  public record Refusal(String rule, String level, String value, String limit, String detail) {}
}
