package com.mastertrade.strategy.generation;

/** Measures the most memory this process used. */
public interface MemoryMeter {

  void reset();

  /** Peak since the last reset, in MiB. */
  long peakMegabytes();
}
