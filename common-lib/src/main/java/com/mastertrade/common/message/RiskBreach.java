package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.order.Environment;

/**
 * A limit that was passed: {@code risk.breach.{metric}}.
 *
 * @param scope {@code strategy:<id>}, {@code portfolio} or {@code system}
 */
public record RiskBreach(
    @JsonUnwrapped Envelope envelope,
    String metric,
    String scope,
    double value,
    double limit,
    String detail,
    Environment environment)
    implements Message {

  public static final String TYPE = "risk_breach";
}
