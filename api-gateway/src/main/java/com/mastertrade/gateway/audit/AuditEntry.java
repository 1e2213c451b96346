package com.mastertrade.gateway.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One attempt to change something.
 *
 * @param who user, {@code key:name}, or what an unknown caller said to be
 * @param role role of the caller, {@code none} if unknown
 * @param address where the call came from
 * @param what method and path
 * @param status HTTP status that was answered, once it was
 */
public record AuditEntry(
    Instant at,
    String who,
    String role,
    String address,
    String what,
    Optional<Integer> status,
    Outcome outcome,
    String correlationId) {

  /** How it ended. */
  public enum Outcome {
    BEGUN,
    DONE,
    REFUSED,
    FAILED;

    /** The outcome that a status tells. */
    public static Outcome of(int status) {
      if (status < 400) {
        return DONE;
      }
      return status < 500 ? REFUSED : FAILED;
    }

    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
