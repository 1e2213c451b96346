package com.mastertrade.strategy.generation.execution;

import com.mastertrade.strategy.generation.MemoryMeter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/** The sum of the peaks of this JVM's memory pools: an upper bound of what was used at once. */
final class ProcessMemory implements MemoryMeter {

  private static final int MEGABYTE = 1 << 20;

  @Override
  public void reset() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  @Override
  public long peakMegabytes() {
    long bytes =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(MemoryPoolMXBean::isValid)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    return Math.ceilDiv(bytes, MEGABYTE);
  }
}
