package com.mastertrade.strategy.generation;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.strategy.market.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A generation run: what was asked for, where it stands and, once finished, what came out.
 *
 * @param error why its latest execution failed; gone once one has finished
 * @param attempt how many executions have begun
 * @param attempts those of them that were noted, in order
 */
public record GenerationRun(
    UUID runId,
    RunKind kind,
    RunStatus status,
    RunProgress progress,
    String market,
    String marketKind,
    LocalDate marketDate,
    Window window,
    long seed,
    int evaluationsBudget,
    List<Symbol> symbols,
    Instant requestedAt,
    Optional<Instant> startedAt,
    Optional<Instant> finishedAt,
    Optional<NightSummary> summary,
    Optional<String> error,
    int attempt,
    List<RunAttempt> attempts) {

  public GenerationRun {
    symbols = List.copyOf(symbols);
    attempts = List.copyOf(attempts);
  }
}
