package com.mastertrade.common.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalDouble;

/**
 * Stop and target of an entry as fractions of the price it will be filled at, which nobody knows
 * before.
 *
 * @param stopFraction 0 to 1, both excluded: how far below the fill the stop lies
 * @param stopReason what leaving at that stop is called, {@code stop} or {@code trailing}
 * @param targetFraction how far above the fill the target lies
 */
public record Protection(
    double stopFraction,
    String stopReason,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) OptionalDouble targetFraction) {

  public Protection {
    if (!(stopFraction > 0 && stopFraction < 1)) {
      throw new IllegalArgumentException(
          "stop_fraction must lie between 0 and 1, was " + stopFraction);
    }
    if (targetFraction.isPresent() && !(targetFraction.getAsDouble() > 0)) {
      throw new IllegalArgumentException(
          "target_fraction must be positive, was " + targetFraction.getAsDouble());
    }
    if (!OrderReason.isOfStop(stopReason)) {
      throw new IllegalArgumentException(
          "stop_reason must be stop or trailing, was \"" + stopReason + "\"");
    }
  }
}
