package com.mastertrade.engine.backtest;

import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.GrowingBars;
import com.mastertrade.engine.document.Comparison;
import com.mastertrade.engine.document.Operand;
import com.mastertrade.engine.document.Protection;
import com.mastertrade.engine.document.Rule;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.PriceField;
import java.time.Duration;

/** Three days of three bars each: bought at 100 on the first, 110 and 120 at the ends. */
final class DayScript {

  private static final long DAY = Duration.ofDays(1).toMillis();

  BacktestResult run() {
    GrowingBars bars = new GrowingBars(Script.instrument("0", "0"), Interval.H1);
    double[] closes = {100, 100, 100, 105, 108, 110, 115, 90, 120};
    for (int i = 0; i < closes.length; i++) {
      long time = i / 3 * DAY + i % 3 * Duration.ofHours(1).toMillis();
      double open = i == 0 ? 100 : closes[i - 1];
      double high = Math.max(open, closes[i]);
      bars.append(new Bar(time, open, high, Math.min(open, closes[i]), closes[i], 1));
    }
    Rule always = new Rule.Compare(Operand.of(PriceField.CLOSE), Comparison.ABOVE, Operand.of(1));
    StrategyDocument document =
        StrategyDocument.of(Script.SYMBOL, Interval.H1, always, Protection.stop(0.5));
    return Backtests.run(
        document,
        new SymbolHistory(bars.toSeries()),
        BacktestSettings.of(CostModel.of(0, 0), 1_000));
  }
}
