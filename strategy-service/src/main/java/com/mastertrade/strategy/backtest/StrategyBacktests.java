package com.mastertrade.strategy.backtest;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.backtest.BacktestSettings;
import com.mastertrade.engine.backtest.SymbolHistory;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.costs.FillModel;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.strategy.backtest.BacktestRunner.Outcome;
import com.mastertrade.strategy.backtest.ResultStore.NewResult;
import com.mastertrade.strategy.catalogue.StrategyItem;
import com.mastertrade.strategy.catalogue.StrategyStore;
import com.mastertrade.strategy.catalogue.StrategyVersion;
import com.mastertrade.strategy.market.CandleStore;
import com.mastertrade.strategy.market.InstrumentStore;
import com.mastertrade.strategy.market.MarketUnknownException;
import com.mastertrade.strategy.market.Window;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Backtests strategies on demand, and results again from their provenance. */
public final class StrategyBacktests {

  private final StrategyStore strategies;
  private final ResultStore results;
  private final Market market;
  private final Clock clock;

  /** What backtests read, and at what costs they trade. */
  public record Market(CandleStore candles, InstrumentStore instruments, Costs costs) {}

  public StrategyBacktests(
      StrategyStore strategies, ResultStore results, Market market, Clock clock) {
    this.strategies = strategies;
    this.results = results;
    this.market = market;
    this.clock = clock;
  }

  /**
   * Backtests the current version of a strategy and stores the result.
   *
   * @throws com.mastertrade.strategy.market.MissingCandlesException if a candle is missing
   * @throws RefusedBacktestException if the engine does not make such a backtest
   */
  public StrategyResult run(StrategyItem strategy, Window window) {
    StrategyVersion version = version(strategy.strategyId(), strategy.version());
    StrategyDocument document = StrategyDocument.parse(version.document());
    Symbol symbol = document.symbols().getFirst();
    Instrument instrument =
        market
            .instruments()
            .find(symbol)
            .orElseThrow(() -> new MarketUnknownException("symbol " + symbol + " is unknown"));
    BarSeries bars = market.candles().read(instrument, window);
    Outcome outcome =
        BacktestRunner.run(document, new SymbolHistory(bars), market.costs().settings(0));
    StrategyResult result = result(version, document, window, outcome);
    results.insert(List.of(new NewResult(result, outcome.course())));
    return result;
  }

  private StrategyVersion version(UUID strategyId, int version) {
    return strategies
        .version(strategyId, version)
        .orElseThrow(
            () -> new IllegalStateException("strategy " + strategyId + " has lost its " + version));
  }

  private StrategyResult result(
      StrategyVersion version, StrategyDocument document, Window window, Outcome outcome) {
    return new StrategyResult(
        UUID.randomUUID(),
        version.strategyId(),
        version.version(),
        Optional.empty(),
        "manual",
        document.symbols().getFirst(),
        document.interval(),
        window,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        outcome.engine().metrics(),
        outcome.provenance(),
        outcome.buyAndHold());
  }

  /** How a result came out when it was computed again from what its provenance says. */
  public Reproduction reproduce(StrategyResult result) {
    Instant begun = clock.instant();
    Provenance from = result.provenance();
    StrategyDocument document =
        StrategyDocument.parse(version(result.strategyId(), result.strategyVersion()).document());
    BarSeries bars = market.candles().read(from.instrument(), result.window());
    BacktestSettings settings =
        new BacktestSettings(
            from.costModel(),
            FillModel.standard(),
            Amounts.of(new BigDecimal(from.initialCapital())),
            from.seed());
    Outcome again = BacktestRunner.run(document, new SymbolHistory(bars), settings);
    return new Reproduction(
        result.resultId(),
        again.provenance().equals(from),
        from.tradesHash(),
        again.provenance().tradesHash(),
        from.dataHash().equals(again.provenance().dataHash()),
        again.course().trades().size(),
        Duration.between(begun, clock.instant()).toMillis() / 1000.0);
  }

  /**
   * What came of a reproduction.
   *
   * @param identical whether the whole provenance is the same, trades and equity bit for bit
   * @param sameData whether the candles are still what they were
   */
  public record Reproduction(
      UUID resultId,
      boolean identical,
      String expectedHash,
      String actualHash,
      boolean sameData,
      int trades,
      double seconds) {}
}
