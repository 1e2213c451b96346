package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.order.Environment;
import java.util.UUID;

/**
 * A circuit breaker that opened or was reset: {@code risk.circuit_breaker.{trigger}}.
 *
 * @param trigger {@code drawdown}, {@code loss_streak}, {@code stale_feed}, {@code kill_switch},
 *     {@code manual}
 * @param scope {@code strategy:<id>}, {@code portfolio} or {@code system}
 * @param stops {@code entries}, or {@code all}
 * @param open whether it is open now
 * @param flatten whether positions in its scope are to be closed
 * @param actor who tripped or reset it
 */
public record CircuitBreakerChange(
    @JsonUnwrapped Envelope envelope,
    UUID breakerId,
    String trigger,
    String scope,
    String stops,
    boolean open,
    boolean flatten,
    String reason,
    String actor,
    Environment environment)
    implements Message {

  public static final String TYPE = "circuit_breaker";
}
