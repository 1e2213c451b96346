package com.mastertrade.simulator.market;

/** Seeded numbers that depend on their arguments alone (SplitMix64). */
public final class Noise {

  private Noise() {}

  /** Uniform in [0, 1). */
  public static double uniform(long seed, long a, long b) {
    return (mix(mix(mix(seed) + a) + b) >>> 11) * 0x1.0p-53;
  }

  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
