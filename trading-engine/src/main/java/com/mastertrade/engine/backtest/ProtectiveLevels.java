package com.mastertrade.engine.backtest;

import com.mastertrade.engine.booking.ExitReason;
import com.mastertrade.engine.costs.LevelRounding;
import com.mastertrade.engine.data.Scale;
import com.mastertrade.engine.document.Protection;

/**
 * Stop, trailing stop and target of the open position, in ticks. The trailing stop follows the
 * highest high up to the bar before, beginning with the entry price. Mutable, one position.
 */
final class ProtectiveLevels {

  private static final long NO_TARGET = Long.MAX_VALUE;

  private final Protection protection;
  private final LevelRounding rounding;
  private final Scale scale;
  private final boolean trails;
  private final double trailing;
  private final boolean trailsFromEntry;
  private long fixedStop;
  private long trailingStop;
  private long target;
  private long highest;

  ProtectiveLevels(Protection protection, LevelRounding rounding, Scale scale) {
    this.protection = protection;
    this.rounding = rounding;
    this.scale = scale;
    this.trails = protection.trailing().isPresent();
    this.trailing = protection.trailing().orElse(0);
    this.trailsFromEntry = trails && trailing <= protection.stop();
  }

  void openedAt(long ticks) {
    fixedStop = rounding.below(scale, ticks, protection.stop());
    target =
        protection.target().isPresent()
            ? rounding.above(scale, ticks, protection.target().getAsDouble())
            : NO_TARGET;
    trailingStop = 0;
    highest = 0;
    survived(ticks);
  }

  /** A bar with that high has passed. */
  void survived(long highTicks) {
    if (trails && highTicks > highest) {
      highest = highTicks;
      trailingStop = rounding.below(scale, highTicks, trailing);
    }
  }

  long stop() {
    return Math.max(fixedStop, trailingStop);
  }

  /** Where the stop will stand, at most, once a bar with that high has passed. */
  long stopAfter(long highTicks) {
    return trails && highTicks > highest
        ? Math.max(fixedStop, rounding.below(scale, highTicks, trailing))
        : stop();
  }

  /**
   * Where both stand at one price it is the stop, unless the trailing stop is no wider: then the
   * stop never acts.
   */
  ExitReason stopReason() {
    return trailsFromEntry || trailingStop > fixedStop ? ExitReason.TRAILING : ExitReason.STOP;
  }

  long target() {
    return target;
  }
}
