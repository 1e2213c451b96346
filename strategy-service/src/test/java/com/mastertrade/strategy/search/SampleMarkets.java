package com.mastertrade.strategy.search;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.backtest.BacktestSettings;
import com.mastertrade.engine.backtest.BacktestWindow;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.sources.CandleSource;
import com.mastertrade.sources.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Real candles of the shipped sample, for searches in tests. */
public final class SampleMarkets {

  private SampleMarkets() {}

  /** Days from {@code from} of the given symbols, at 10 bps a side and 2 bps of slippage. */
  public static Trading trading(Instant from, int days, String... symbols) {
    Instant to = from.plus(Duration.ofDays(days));
    List<BarSeries> series =
        Stream.of(symbols).map(name -> series(new Symbol(name), from, to)).toList();
    return new Trading(
        new Markets(series),
        new BacktestWindow(from, to),
        BacktestSettings.of(CostModel.of(10, 2), 10_000));
  }

  public static BarSeries series(Symbol symbol, Instant from, Instant to) {
    CandleSource sample = Sample.open();
    return BarSeries.of(
        sample.instrument(symbol).instrument(),
        Interval.M1,
        sample.read(symbol, from, to).toList());
  }
}
