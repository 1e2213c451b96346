package com.mastertrade.engine.backtest;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.costs.FillModel;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.GrowingBars;
import com.mastertrade.engine.document.Comparison;
import com.mastertrade.engine.document.Operand;
import com.mastertrade.engine.document.Protection;
import com.mastertrade.engine.document.Rule;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.PriceField;
import java.math.BigDecimal;
import java.util.List;

/**
 * A market written down bar by bar, in which volume is the signal: 100 asks to buy, 1 to sell, 101
 * both, 10 nothing.
 */
final class Script {

  static final Symbol SYMBOL = new Symbol("XYZUSDT");

  private final GrowingBars bars;
  private Protection protection = Protection.stop(0.5);
  private BacktestSettings settings = BacktestSettings.of(CostModel.of(0, 0), 1_000);
  private double sizing = 1;

  Script() {
    this(instrument("0.01", "0"));
  }

  Script(Instrument instrument) {
    this.bars = new GrowingBars(instrument, Interval.M1);
  }

  static Instrument instrument(String minQuantity, String minNotional) {
    return new Instrument(
        SYMBOL,
        "XYZ",
        "USDT",
        new BigDecimal("0.01"),
        new BigDecimal("0.01"),
        new BigDecimal(minQuantity),
        new BigDecimal(minNotional));
  }

  Script buy(double open, double high, double low, double close) {
    return bar(open, high, low, close, 100);
  }

  Script sell(double open, double high, double low, double close) {
    return bar(open, high, low, close, 1);
  }

  Script both(double open, double high, double low, double close) {
    return bar(open, high, low, close, 101);
  }

  Script wait(double open, double high, double low, double close) {
    return bar(open, high, low, close, 10);
  }

  Script with(Protection other) {
    protection = other;
    return this;
  }

  Script with(CostModel costs) {
    settings = new BacktestSettings(costs, settings.fills(), settings.initialCash(), 0);
    return this;
  }

  Script with(FillModel fills) {
    settings = new BacktestSettings(settings.costs(), fills, settings.initialCash(), 0);
    return this;
  }

  Script withCash(long quoteUnits) {
    settings =
        new BacktestSettings(settings.costs(), settings.fills(), quoteUnits * Amounts.ONE, 0);
    return this;
  }

  Script sized(double fraction) {
    sizing = fraction;
    return this;
  }

  BacktestResult run() {
    return Backtests.run(document(), new SymbolHistory(bars.toSeries()), settings);
  }

  List<Trade> trades() {
    return run().trades();
  }

  private StrategyDocument document() {
    Rule entry =
        new Rule.Compare(Operand.of(PriceField.VOLUME), Comparison.AT_LEAST, Operand.of(100));
    Rule exit =
        new Rule.Any(
            List.of(
                new Rule.Compare(Operand.of(PriceField.VOLUME), Comparison.AT_MOST, Operand.of(1)),
                new Rule.Compare(
                    Operand.of(PriceField.VOLUME), Comparison.ABOVE, Operand.of(100))));
    return StrategyDocument.of(SYMBOL, Interval.M1, entry, protection)
        .withExit(exit)
        .withSizing(sizing);
  }

  private Script bar(double open, double high, double low, double close, double volume) {
    bars.append(new Bar(bars.size() * 60_000L, open, high, low, close, volume));
    return this;
  }
}
