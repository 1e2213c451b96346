package com.mastertrade.strategy.generation;

import com.mastertrade.engine.metrics.Luck;
import com.mastertrade.engine.metrics.ReturnClusters;
import com.mastertrade.strategy.catalogue.StrategyDetail.GateResult;
import com.mastertrade.strategy.catalogue.StrategyStatus;
import com.mastertrade.strategy.generation.NightSummary.Fallen;
import com.mastertrade.strategy.generation.NightSummary.Funnel;
import com.mastertrade.strategy.search.SearchResult.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what a night brought. */
final class NightFigures {

  private static final double CORRELATION_LIMIT = 0.9;

  private final GenerationRun run;
  private final int evaluations;
  private final List<Candidate> candidates;
  private final Gates gates;

  NightFigures(GenerationRun run, int evaluations, List<Candidate> candidates, Gates gates) {
    this.run = run;
    this.evaluations = evaluations;
    this.candidates = candidates;
    this.gates = gates;
  }

  Funnel funnel() {
    int distinct = count(StrategyStatus.DUPLICATE, false);
    return new Funnel(evaluations, distinct, distinctBehaviours(), passed(), selected());
  }

  int distinctBehaviours() {
    return (int) candidates.stream().filter(NightFigures::counts).count();
  }

  /** Distinct, and with enough trades to mean anything. */
  private static boolean counts(Candidate candidate) {
    return candidate.status() != StrategyStatus.DUPLICATE && candidate.kept().trial().traded();
  }

  int returnClusters() {
    List<double[]> returns =
        candidates.stream()
            .filter(NightFigures::counts)
            .map(Candidate::kept)
            .map(Kept::trial)
            .map(trial -> trial.dailyReturns())
            .toList();
    return ReturnClusters.count(returns, CORRELATION_LIMIT);
  }

  int passed() {
    return count(StrategyStatus.PASSED, true) + selected();
  }

  int selected() {
    return count(StrategyStatus.SELECTED, true);
  }

  private int count(StrategyStatus status, boolean is) {
    return (int) candidates.stream().filter(one -> (one.status() == status) == is).count();
  }

  /** How many fell first at each gate; gates where none did are left out. */
  List<Fallen> fallen() {
    List<Fallen> fallen = new ArrayList<>();
    int duplicates = count(StrategyStatus.DUPLICATE, true);
    if (duplicates > 0) {
      fallen.add(new Fallen("distinct", duplicates, "a better one trades exactly the same bars"));
    }
    for (Gate gate : gates.all()) {
      int count = (int) candidates.stream().filter(one -> fellAt(one, gate)).count();
      if (count > 0) {
        fallen.add(new Fallen(gate.name(), count, gate.detail()));
      }
    }
    return fallen;
  }

  private static boolean fellAt(Candidate candidate, Gate gate) {
    return candidate.fellAt().map(GateResult::name).filter(gate.name()::equals).isPresent();
  }

  /** The best Sharpe ratio among those with enough trades for one. */
  Optional<Double> bestSharpe() {
    return candidates.stream()
        .filter(NightFigures::counts)
        .map(one -> one.outcome().engine().metrics().sharpe())
        .max(Double::compare);
  }

  double luckSharpe() {
    int days = Math.max(3, (int) Math.round(run.window().days()));
    return Luck.expectedBestSharpe(Math.max(1, evaluations), days);
  }

  int evaluations() {
    return evaluations;
  }

  int generated() {
    return candidates.size();
  }
}
