package com.mastertrade.strategy.generation;

import com.mastertrade.engine.metrics.Luck;
import com.mastertrade.strategy.catalogue.StrategyDetail.GateResult;
import com.mastertrade.strategy.catalogue.StrategyStatus;
import com.mastertrade.strategy.generation.NightSummary.Fallen;
import com.mastertrade.strategy.generation.NightSummary.Funnel;
import com.mastertrade.strategy.generation.NightSummary.Stage;
import com.mastertrade.strategy.generation.TrialLedger.Counts;
import com.mastertrade.strategy.search.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Counts what a night brought. */
final class NightFigures {

  private static final String FEW_TRADES = "fewer than " + Trial.FEW_TRADES + " trades say nothing";

  private final GenerationRun run;
  private final Counts trials;
  private final List<Candidate> candidates;
  private final GenerationProperties limits;
  private final Gates gates;

  NightFigures(GenerationRun run, Counts trials, List<Candidate> candidates, Night.Rules rules) {
    this.run = run;
    this.trials = trials;
    this.candidates = candidates;
    this.limits = rules.settings();
    this.gates = new Gates(rules.gates());
  }

  Funnel funnel() {
    return new Funnel(
        trials.trials(),
        trials.behaviours(),
        distinct(),
        distinct(),
        distinctBehaviours(),
        passed(),
        selected());
  }

  private int distinct() {
    return count(one -> one.status() != StrategyStatus.DUPLICATE);
  }

  int distinctBehaviours() {
    return count(NightFigures::counts);
  }

  /** Distinct, and with enough trades to mean anything. */
  private static boolean counts(Candidate candidate) {
    return candidate.status() != StrategyStatus.DUPLICATE && candidate.kept().trial().traded();
  }

  int returnClusters() {
    return (int)
        candidates.stream()
            .filter(NightFigures::counts)
            .map(one -> one.kept().cluster())
            .distinct()
            .count();
  }

  int passed() {
    return count(one -> one.status() == StrategyStatus.PASSED) + selected();
  }

  int selected() {
    return count(one -> one.status() == StrategyStatus.SELECTED);
  }

  private int count(Predicate<Candidate> which) {
    return (int) candidates.stream().filter(which).count();
  }

  /** Every step of the funnel; what fell in one adds up to what it took away. */
  List<Stage> stages() {
    int few = distinct() - distinctBehaviours();
    return List.of(
        stage("bred", trials.trials()),
        stage(
            "evaluated_distinct",
            trials.behaviours(),
            new Fallen(
                "same_behaviour",
                trials.trials() - trials.behaviours(),
                "another trades exactly the same bars")),
        stage(
            "kept",
            distinct(),
            new Fallen("few_trades", trials.behaviours() - trials.traded() - few, FEW_TRADES),
            new Fallen(
                "outranked",
                trials.traded() - trials.fit(),
                limits.kept() + " places went to fitter ones"),
            new Fallen(
                "crowded",
                trials.fit() - distinctBehaviours(),
                "its symbol or its cluster of returns had its share of the places")),
        stage("traded", distinctBehaviours(), new Fallen("few_trades", few, FEW_TRADES)),
        new Stage("filtered", passed(), fallenAtGates(NightFigures::counts)),
        stage("selected", selected(), new Fallen("places", passed() - selected(), places())));
  }

  private static Stage stage(String name, int count, Fallen... fallen) {
    return new Stage(name, count, List.of(fallen).stream().filter(one -> one.count() > 0).toList());
  }

  private String places() {
    return "at most %d are selected, %d a symbol, %d a cluster of returns"
        .formatted(limits.selected(), limits.selectedPerSymbol(), limits.selectedPerCluster());
  }

  /** How many fell first at each gate; gates where none did are left out. */
  List<Fallen> fallen() {
    List<Fallen> fallen = new ArrayList<>();
    int duplicates = candidates.size() - distinct();
    if (duplicates > 0) {
      fallen.add(new Fallen("distinct", duplicates, "a better one trades exactly the same bars"));
    }
    fallen.addAll(fallenAtGates(_ -> true));
    return fallen;
  }

  private List<Fallen> fallenAtGates(Predicate<Candidate> which) {
    return gates.all().stream()
        .map(
            gate ->
                new Fallen(gate.name(), count(which.and(one -> fellAt(one, gate))), gate.detail()))
        .filter(fallen -> fallen.count() > 0)
        .toList();
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
    return Luck.expectedBestSharpe(Math.max(1, trials.trials()), days);
  }

  int evaluations() {
    return trials.trials();
  }

  int generated() {
    return candidates.size();
  }
}
