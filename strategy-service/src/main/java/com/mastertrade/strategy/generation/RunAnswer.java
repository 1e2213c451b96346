package com.mastertrade.strategy.generation;

import java.time.LocalDate;

/** What became of a request for a run. */
public sealed interface RunAnswer {

  /** The run is queued. */
  record Queued(GenerationRun run) implements RunAnswer {}

  /** Another run is under way; one at a time. */
  record Busy(GenerationRun active) implements RunAnswer {}

  /** That market date has had its night. */
  record Held(LocalDate marketDate) implements RunAnswer {}

  /** No symbol is enabled. */
  record NothingToTrade() implements RunAnswer {}
}
