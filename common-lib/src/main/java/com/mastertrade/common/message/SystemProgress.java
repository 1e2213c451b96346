package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/** How far a long job has come: {@code system.progress.{job}}. Share is 0 to 1. */
public record SystemProgress(
    @JsonUnwrapped Envelope envelope,
    String job,
    String runId,
    String phase,
    double share,
    boolean finished,
    Map<String, Long> counts)
    implements Message {

  public static final String TYPE = "system_progress";

  public SystemProgress {
    counts = Map.copyOf(counts);
  }
}
