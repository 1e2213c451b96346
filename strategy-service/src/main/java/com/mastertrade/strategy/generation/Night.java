package com.mastertrade.strategy.generation;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.backtest.BacktestSettings;
import com.mastertrade.engine.backtest.BacktestWindow;
import com.mastertrade.engine.backtest.SymbolHistory;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.strategy.backtest.BacktestRunner;
import com.mastertrade.strategy.backtest.BacktestRunner.Outcome;
import com.mastertrade.strategy.backtest.Costs;
import com.mastertrade.strategy.backtest.RefusedBacktestException;
import com.mastertrade.strategy.catalogue.StrategyDetail.GateResult;
import com.mastertrade.strategy.catalogue.StrategyStatus;
import com.mastertrade.strategy.generation.NightSummary.HeldSymbol;
import com.mastertrade.strategy.market.CandleStore;
import com.mastertrade.strategy.market.InstrumentStore;
import com.mastertrade.strategy.market.MissingCandlesException;
import com.mastertrade.strategy.search.GeneticSearch;
import com.mastertrade.strategy.search.Markets;
import com.mastertrade.strategy.search.ParallelMap;
import com.mastertrade.strategy.search.SearchResult;
import com.mastertrade.strategy.search.SearchResult.Kept;
import com.mastertrade.strategy.search.SearchSettings;
import com.mastertrade.strategy.search.Trading;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One night: candles in, strategies bred, backtested, filtered and selected. It writes nothing but
 * the trial ledger, as it goes; what comes out is stored by the {@link NightArchive}.
 */
public final class Night {

  private static final Logger LOG = LoggerFactory.getLogger(Night.class);

  private static final int BACKTEST_BATCH = 25;

  private final Sources sources;
  private final MemoryMeter memory;
  private final Clock clock;
  private final TrialLedger ledger;
  private final Rules rules;

  /** What a night reads. */
  public record Sources(CandleStore candles, InstrumentStore instruments) {}

  /** What a night is measured with. */
  public record Meters(MemoryMeter memory, Clock clock) {}

  /** What a night keeps to. */
  public record Rules(GenerationProperties settings, GateProperties gates, Costs costs) {}

  public Night(Sources sources, Meters meters, TrialLedger ledger, Rules rules) {
    this.sources = sources;
    this.memory = meters.memory();
    this.clock = meters.clock();
    this.ledger = ledger;
    this.rules = rules;
  }

  /**
   * Holds the night of {@code run}.
   *
   * @throws NothingTradableException if the night has to do without every symbol
   * @throws RunStoppedException if the run may not go on
   */
  public NightResult hold(GenerationRun run, RunReporter reporter) {
    Instant begun = clock.instant();
    memory.reset();
    reporter.begin(RunPhase.PREPARING);
    Prepared prepared = prepare(run, reporter);
    Trading trading = prepared.trading();
    reporter.begin(RunPhase.SEARCHING);
    SearchResult found = search(run, trading, reporter);
    reporter.begin(RunPhase.BACKTESTING);
    List<Outcome> outcomes = backtest(found.kept(), trading, reporter);
    reporter.begin(RunPhase.FILTERING);
    List<Candidate> judged = judge(found.kept(), outcomes, new Gates(rules.gates()));
    reporter.begin(RunPhase.SELECTING);
    List<Candidate> candidates = PaperSelection.choose(judged, rules.settings());
    NightFigures figures = figures(run, found, candidates);
    return new NightResult(
        summary(
            figures,
            prepared.held(),
            Duration.between(begun, clock.instant()),
            Verdict.of(figures, prepared.leftOut())),
        candidates);
  }

  private NightFigures figures(GenerationRun run, SearchResult found, List<Candidate> candidates) {
    double leastFitness =
        found.kept().stream()
            .filter(kept -> !kept.duplicate() && kept.trial().traded())
            .mapToDouble(kept -> kept.trial().fitness())
            .min()
            .orElse(Double.MAX_VALUE);
    TrialLedger.Counts counts = ledger.count(run.runId(), leastFitness);
    return new NightFigures(run, counts, candidates, rules);
  }

  /**
   * What the night trades on.
   *
   * @param held what holding each symbol brings
   * @param leftOut why a symbol is not among it: it misses candles, which are never filled in, or
   *     the capital buys none of it
   */
  private record Prepared(Trading trading, List<HeldSymbol> held, List<String> leftOut) {}

  private Prepared prepare(GenerationRun run, RunReporter reporter) {
    List<BarSeries> series = new ArrayList<>();
    List<HeldSymbol> held = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    BacktestSettings settings = rules.costs().settings(run.seed());
    for (Symbol symbol : run.symbols()) {
      try {
        BarSeries read = sources.candles().read(instrument(symbol), run.window());
        held.add(held(read, settings));
        series.add(read);
      } catch (MissingCandlesException | RefusedBacktestException e) {
        LOG.warn("run {} does without {}: {}", run.runId(), symbol, e.getMessage());
        leftOut.add(String.valueOf(e.getMessage()));
      }
      double looked = series.size() + leftOut.size();
      reporter.advance(RunPhase.PREPARING, looked / run.symbols().size(), Map.of());
    }
    if (series.isEmpty()) {
      throw new NothingTradableException(leftOut);
    }
    Trading trading =
        new Trading(
            new Markets(series),
            new BacktestWindow(run.window().from(), run.window().to()),
            settings);
    return new Prepared(trading, held, leftOut);
  }

  private Instrument instrument(Symbol symbol) {
    return sources
        .instruments()
        .find(symbol)
        .orElseThrow(() -> new IllegalStateException("symbol " + symbol + " is gone"));
  }

  private SearchResult search(GenerationRun run, Trading trading, RunReporter reporter) {
    int budget = run.evaluationsBudget();
    SearchSettings settings =
        new SearchSettings(
            budget,
            Math.min(budget, rules.settings().kept()),
            rules.settings().threads(),
            run.seed());
    AtomicLong done = new AtomicLong();
    return GeneticSearch.on(trading, settings)
        .run(
            trials -> {
              ledger.append(run.runId(), reporter.attempt(), trials);
              long evaluated = done.addAndGet(trials.size());
              reporter.advance(
                  RunPhase.SEARCHING,
                  (double) evaluated / budget,
                  Map.of(RunProgress.EVALUATIONS, evaluated));
            });
  }

  private List<Outcome> backtest(List<Kept> kept, Trading trading, RunReporter reporter) {
    List<Outcome> outcomes = new ArrayList<>(kept.size());
    try (ParallelMap threads = new ParallelMap(rules.settings().threads())) {
      for (int from = 0; from < kept.size(); from += BACKTEST_BATCH) {
        List<Kept> batch = kept.subList(from, Math.min(kept.size(), from + BACKTEST_BATCH));
        outcomes.addAll(threads.map(batch, one -> backtest(one, trading)));
        reporter.advance(
            RunPhase.BACKTESTING,
            (double) outcomes.size() / kept.size(),
            Map.of(RunProgress.BACKTESTS, (long) outcomes.size()));
      }
    }
    return outcomes;
  }

  private static Outcome backtest(Kept kept, Trading trading) {
    Symbol symbol = kept.trial().document().symbols().getFirst();
    return BacktestRunner.run(
        kept.trial().document(), trading.markets().history(symbol), trading.settings());
  }

  private static List<Candidate> judge(List<Kept> kept, List<Outcome> outcomes, Gates gates) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Outcome outcome = outcomes.get(i);
      List<GateResult> judged = gates.judge(GateInput.of(outcome.engine()));
      candidates.add(
          new Candidate(i + 1, kept.get(i), outcome, judged, status(kept.get(i), judged)));
    }
    return candidates;
  }

  private static StrategyStatus status(Kept kept, List<GateResult> judged) {
    if (kept.duplicate()) {
      return StrategyStatus.DUPLICATE;
    }
    return Gates.fellAt(judged).isEmpty() ? StrategyStatus.PASSED : StrategyStatus.FELL;
  }

  private static HeldSymbol held(BarSeries series, BacktestSettings settings) {
    Symbol symbol = series.instrument().symbol();
    SymbolHistory history = new Markets(List.of(series)).history(symbol);
    Metrics metrics = BacktestRunner.held(history, settings).metrics();
    return new HeldSymbol(symbol, metrics.totalReturn(), metrics.sharpe());
  }

  private NightSummary summary(
      NightFigures figures, List<HeldSymbol> held, Duration taken, String verdict) {
    return new NightSummary(
        figures.evaluations(),
        figures.funnel(),
        figures.stages(),
        figures.fallen(),
        figures.generated(),
        figures.distinctBehaviours(),
        figures.returnClusters(),
        figures.passed(),
        figures.selected(),
        figures.bestSharpe(),
        figures.luckSharpe(),
        held,
        taken.toMillis() / 1000.0,
        memory.peakMegabytes(),
        verdict);
  }
}
