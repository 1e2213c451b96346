package com.mastertrade.strategy.generation.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.strategy.generation.GenerationRun;
import com.mastertrade.strategy.generation.NightSummary;
import com.mastertrade.strategy.generation.NightSummary.Fallen;
import com.mastertrade.strategy.generation.NightSummary.Funnel;
import com.mastertrade.strategy.generation.NightSummary.Stage;
import com.mastertrade.strategy.generation.RunAttempt;
import com.mastertrade.strategy.generation.RunKind;
import com.mastertrade.strategy.generation.RunPhase;
import com.mastertrade.strategy.generation.RunProgress;
import com.mastertrade.strategy.generation.RunStatus;
import com.mastertrade.strategy.market.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * A run as REST shows it: every count is 0 until the run is finished.
 *
 * @param stages the funnel stage by stage, with where the others fell; empty for nights held before
 *     this was noted
 * @param error why the latest execution failed, also while the run waits for the next one
 * @param attempt how many executions have begun
 */
public record RunView(
    UUID runId,
    RunKind kind,
    RunStatus status,
    RunPhase phase,
    double share,
    String market,
    String marketKind,
    LocalDate marketDate,
    Instant requestedAt,
    Optional<Instant> startedAt,
    Optional<Instant> finishedAt,
    long seed,
    Window window,
    List<Symbol> symbols,
    long evaluations,
    int evaluationsBudget,
    Funnel funnel,
    List<Stage> stages,
    List<Fallen> fallen,
    int generated,
    int distinctBehaviours,
    int returnClusters,
    int passedFilter,
    int selected,
    Optional<Double> bestSharpe,
    Optional<Double> luckSharpe,
    List<Held> buyAndHold,
    Optional<Double> seconds,
    Optional<Long> peakMemoryMb,
    Optional<String> verdict,
    Optional<String> error,
    int attempt,
    List<RunAttempt> attempts) {

  public RunView {
    symbols = List.copyOf(symbols);
    stages = List.copyOf(stages);
    fallen = List.copyOf(fallen);
    attempts = List.copyOf(attempts);
    buyAndHold = List.copyOf(buyAndHold);
  }

  /** What holding a symbol gave; {@code return} is a fraction. */
  public record Held(Symbol symbol, @JsonProperty("return") double totalReturn, double sharpe) {}

  public static RunView of(GenerationRun run) {
    Optional<NightSummary> night = run.summary();
    return new RunView(
        run.runId(),
        run.kind(),
        run.status(),
        run.progress().phase(),
        run.progress().share(),
        run.market(),
        run.marketKind(),
        run.marketDate(),
        run.requestedAt(),
        run.startedAt(),
        run.finishedAt(),
        run.seed(),
        run.window(),
        run.symbols(),
        run.progress().counts().getOrDefault(RunProgress.EVALUATIONS, 0L),
        run.evaluationsBudget(),
        night.map(NightSummary::funnel).orElse(Funnel.EMPTY),
        night.map(NightSummary::stages).orElse(List.of()),
        night.map(NightSummary::fallen).orElse(List.of()),
        count(night, NightSummary::generated),
        count(night, NightSummary::distinctBehaviours),
        count(night, NightSummary::returnClusters),
        count(night, NightSummary::passedFilter),
        count(night, NightSummary::selected),
        night.flatMap(NightSummary::bestSharpe),
        night.map(NightSummary::luckSharpe),
        night.map(RunView::held).orElse(List.of()),
        night.map(NightSummary::seconds),
        night.map(NightSummary::peakMemoryMb),
        night.map(NightSummary::verdict),
        run.error(),
        run.attempt(),
        run.attempts());
  }

  private static int count(Optional<NightSummary> night, ToIntFunction<NightSummary> figure) {
    return night.map(figure::applyAsInt).orElse(0);
  }

  private static List<Held> held(NightSummary night) {
    return night.buyAndHold().stream()
        .map(held -> new Held(held.symbol(), held.totalReturn(), held.sharpe()))
        .toList();
  }
}
