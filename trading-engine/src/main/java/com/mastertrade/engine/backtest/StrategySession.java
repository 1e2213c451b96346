package com.mastertrade.engine.backtest;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.booking.Fill;
import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarFolding;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.GrowingBars;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.GrowingColumns;
import com.mastertrade.engine.metrics.DailyEquity;
import com.mastertrade.engine.rule.Decision;
import com.mastertrade.engine.rule.StrategyRunner;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A document fed with closed base bars as they come, on the same simulation as a backtest: the same
 * bars give the same result to the last bit. It makes the bars of its interval itself. Not
 * thread-safe.
 */
public final class StrategySession {

  private final StrategyDocument document;
  private final BacktestSettings settings;
  private final GrowingBars base;
  private final GrowingBars bars;
  private final BarFolding folding;
  private final GrowingColumns columns;
  private Optional<Simulation> simulation = Optional.empty();
  private int firstBar;

  /** Fed with one-minute bars. */
  public StrategySession(
      StrategyDocument document, Instrument instrument, BacktestSettings settings) {
    this(document, instrument, Interval.M1, settings);
  }

  /**
   * Fed with bars of {@code base}.
   *
   * @throws IllegalArgumentException if the document does not trade the instrument, or its interval
   *     is no multiple of the base
   */
  public StrategySession(
      StrategyDocument document, Instrument instrument, Interval base, BacktestSettings settings) {
    if (!document.symbols().contains(instrument.symbol())) {
      throw new IllegalArgumentException(
          "the document trades " + document.symbols() + ", not " + instrument.symbol());
    }
    this.document = document;
    this.settings = settings;
    this.base = new GrowingBars(instrument, base);
    this.bars = new GrowingBars(instrument, document.interval());
    this.folding = new BarFolding(this.base, document.interval());
    this.columns = new GrowingColumns(bars);
  }

  /**
   * What a bar brought.
   *
   * @param decision wanted at its close, to be done at the next open
   * @param opened the entry filled in it
   * @param closed the trade closed in it
   */
  public record Step(Decision decision, Optional<Fill> opened, Optional<Trade> closed) {}

  /**
   * A closed bar from before the session: it warms the indicators up and trades nothing.
   *
   * @throws IllegalStateException once the session has begun
   */
  public void warmUp(Bar bar) {
    if (simulation.isPresent()) {
      throw new IllegalStateException("the session has begun");
    }
    folding.closedBy(bar.openTime()).ifPresent(bars::append);
    add(bar);
    folding.closedBy(base.closeTime(base.size() - 1)).ifPresent(bars::append);
  }

  /** The next closed bar. */
  public Step on(Bar bar) {
    folding.closedBy(bar.openTime()).ifPresent(this::close);
    add(bar);
    Simulation running = simulation.orElseGet(this::start);
    Optional<Fill> before = running.ledger().entry();
    int trades = running.ledger().trades().size();
    int last = base.size() - 1;
    running.trade(last, last + 1, base, last);
    folding.closedBy(base.closeTime(base.size() - 1)).ifPresent(this::close);
    List<Trade> after = running.ledger().trades();
    Optional<Trade> closed =
        after.size() > trades ? Optional.of(after.getLast()) : Optional.empty();
    Optional<Fill> entry = running.ledger().entry().or(() -> closed.map(Trade::entry));
    return new Step(running.decision(), before.isPresent() ? Optional.empty() : entry, closed);
  }

  /**
   * Closes what is open at the last close, and sums up.
   *
   * @throws IllegalStateException if there was no bar
   */
  public BacktestResult finish() {
    Simulation running =
        simulation.orElseThrow(() -> new IllegalStateException("no bar, no result"));
    DailyEquity equity = running.finish(base.size() - 1);
    return Backtests.result(running, equity, base.size() - firstBar, provenance());
  }

  private void add(Bar bar) {
    base.append(bar);
    folding.add(bar);
  }

  private void close(Bar bar) {
    bars.append(bar);
    columns.advance();
    simulation.ifPresent(running -> running.decide(bars.size() - 1));
  }

  private Simulation start() {
    firstBar = base.size() - 1;
    StrategyRunner runner = new StrategyRunner(document, columns);
    SimulatedVenue venue = new SimulatedVenue(base, firstBar, settings);
    Simulation fresh =
        new Simulation(document, runner, venue, new Simulation.Start(base, firstBar, settings));
    simulation = Optional.of(fresh);
    return fresh;
  }

  private Provenance provenance() {
    BarSeries series = base.toSeries();
    BacktestWindow window =
        new BacktestWindow(
            Instant.ofEpochMilli(series.openTime(firstBar)),
            Instant.ofEpochMilli(series.closeTime(series.size() - 1)));
    return new Provenance(
        series.dataHash(),
        window,
        document.hash(),
        EngineVersion.CURRENT,
        settings,
        series.instrument());
  }
}
