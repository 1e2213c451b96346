package com.mastertrade.engine.costs;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How much worse than the reference price a market order fills; rounded against the order. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "model")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Slippage.Fixed.class, name = "fixed"),
  @JsonSubTypes.Type(value = Slippage.HalfSpread.class, name = "half_spread"),
  @JsonSubTypes.Type(value = Slippage.VolumeShare.class, name = "volume_share")
})
public sealed interface Slippage {

  /** A unit fraction in 1e-8. */
  long ONE = 100_000_000L;

  /**
   * Fraction of the price in 1e-8.
   *
   * @param lots size of the order
   * @param volumeLots volume of the last closed bar
   */
  long rate(long lots, long volumeLots);

  /** Ticks added besides the fraction. */
  default long ticks() {
    return 0;
  }

  /** Always the same fraction. */
  record Fixed(double bps) implements Slippage {

    public Fixed {
      requireBps(bps);
    }

    @Override
    public long rate(long lots, long volumeLots) {
      return ofBps(bps);
    }
  }

  /** Half of the spread, in ticks. */
  record HalfSpread(long ticks) implements Slippage {

    public HalfSpread {
      if (ticks < 0) {
        throw new IllegalArgumentException("ticks must not be negative, was " + ticks);
      }
    }

    @Override
    public long rate(long lots, long volumeLots) {
      return 0;
    }
  }

  /** Grows with the order's share of the last bar's volume: all of it costs {@code fullBps}. */
  record VolumeShare(double baseBps, double fullBps) implements Slippage {

    public VolumeShare {
      requireBps(baseBps);
      requireBps(fullBps);
    }

    @Override
    public long rate(long lots, long volumeLots) {
      double share = volumeLots == 0 ? 1 : Math.min(1, (double) lots / volumeLots);
      return ofBps(baseBps + fullBps * share);
    }
  }

  /** What a buyer pays for {@code ticks}. */
  default long buy(long ticks, long lots, long volumeLots) {
    return Math.ceilDiv(ticks * (ONE + rate(lots, volumeLots)), ONE) + ticks();
  }

  /** What a seller gets for {@code ticks}; one tick at least. */
  default long sell(long ticks, long lots, long volumeLots) {
    long filled = Math.floorDiv(ticks * (ONE - rate(lots, volumeLots)), ONE) - ticks();
    return Math.max(1, filled);
  }

  private static long ofBps(double bps) {
    return Math.round(bps * 10_000);
  }

  private static void requireBps(double bps) {
    if (!(bps >= 0 && bps <= 1_000)) {
      throw new IllegalArgumentException("slippage must be 0 to 1000 bps, was " + bps);
    }
  }
}
