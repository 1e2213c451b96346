package com.mastertrade.simulator.control;

import com.mastertrade.simulator.replay.Rate;
import java.util.List;

/**
 * What is replayed.
 *
 * @param source the source as it was named
 * @param kind {@code sample}, {@code replay} or {@code generated}
 * @param description a few words on the source
 */
public record ReplayDescription(
    String source, String kind, String description, Rate rate, List<String> symbols) {

  public ReplayDescription {
    symbols = List.copyOf(symbols);
  }
}
