package com.mastertrade.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.backtest.BacktestWindow;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.GrowingBars;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.desk.DeskSettings;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.risk.RiskLimits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A hundred minutes from the epoch on. */
class PortfolioBacktestTests {

  private static final Symbol XYZ = RandomMarket.SYMBOL;
  private static final BarSeries BARS = bars(100);
  private static final Instant START = Instant.EPOCH;

  @Test
  void refusesAWindowOffTheGrid() {
    refuses(Map.of(XYZ, BARS), 3_001, 6_000, "window.from must lie on the grid of 1m bars");
    refuses(Map.of(XYZ, BARS), 3_000, 5_999, "window.to must lie on the grid of 1m bars");
  }

  @Test
  void refusesAWindowWithoutBars() {
    refuses(Map.of(XYZ, BARS), 6_000, 9_000, "histories must have bars in the window, XYZUSDT");
    refuses(Map.of(XYZ, BARS), 3_000, 3_000, "window.to must be after window.from");
    Symbol other = new Symbol("ABCUSDT");
    BarSeries later = RandomMarket.minutes(new Random(1), 10, other);
    refuses(
        Map.of(XYZ, BARS, other, later),
        3_000,
        6_000,
        "histories must have bars in the window, ABC");
  }

  @Test
  void refusesHistoriesOfSeveralIntervalsAndNone() {
    Map<Symbol, BarSeries> mixed =
        Map.of(XYZ, BARS, new Symbol("ABCUSDT"), BARS.aggregate(Interval.M5));
    refuses(mixed, 3_000, 6_000, "histories must be of one interval, were of");
    refuses(Map.of(), 3_000, 6_000, "histories must be of one interval, were of []");
  }

  @Test
  void barsUpToTheWindowWarmUp() {
    assertThat(entries(BARS, 1_800)).first().isEqualTo(1_860_000L);
    assertThat(entries(BARS.slice(1_800_000, 6_000_000), 1_800)).first().isEqualTo(3_000_000L);
  }

  /** Bought at the first close at which an average of twenty bars exists. */
  private static List<Long> entries(BarSeries bars, long from) {
    return run(Map.of(XYZ, bars), from, 6_000).fills().stream().map(PortfolioFill::time).toList();
  }

  private static void refuses(Map<Symbol, BarSeries> histories, long from, long to, String words) {
    assertThatThrownBy(() -> run(histories, from, to))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  private static PortfolioResult run(Map<Symbol, BarSeries> histories, long from, long to) {
    StrategyDocument document =
        StrategyDocument.parse(
            """
            {"schema_version": 1, "symbols": ["XYZUSDT"], "interval": "1m",
             "entry": {"left": "close", "is": "above", "right": {"indicator": "sma", "period": 20}},
             "stop": {"fraction": 0.4}}
            """);
    return PortfolioBacktest.run(
        List.of(Member.of("s", document, XYZ)),
        histories,
        new BacktestWindow(START.plusSeconds(from), START.plusSeconds(to)),
        new PortfolioSettings(
            DeskSettings.of(CostModel.of(0, 0)), RiskLimits.unlimited(), 1_000 * 100_000_000L));
  }

  private static BarSeries bars(int count) {
    GrowingBars bars = new GrowingBars(RandomMarket.instrument(), Interval.M1);
    for (int i = 0; i < count; i++) {
      double price = 100 + i;
      bars.append(new Bar(i * 60_000L, price, price, price, price, 1));
    }
    return bars.toSeries();
  }
}
