package com.mastertrade.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.engine.backtest.BacktestResult;
import com.mastertrade.engine.backtest.BacktestSettings;
import com.mastertrade.engine.backtest.BacktestWindow;
import com.mastertrade.engine.backtest.Backtests;
import com.mastertrade.engine.backtest.SymbolHistory;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.desk.DeskSettings;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.reference.SharedFiles;
import com.mastertrade.engine.risk.RiskLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month of real minutes: a document alone fills as its backtest does. */
class RealCandlesTests {

  private static final long CASH = 10_000_000 * 100_000_000L;
  private static final CostModel COSTS = CostModel.of(10, 2);

  @ParameterizedTest
  @ValueSource(strings = {"1m", "5m", "1h"})
  void fillsAreThoseOfTheBacktest(String interval) {
    BarSeries minutes = SharedFiles.btcMinutes(43_200);
    StrategyDocument document = document(interval);
    Instant from = Instant.ofEpochMilli(minutes.openTime(0)).plus(Duration.ofDays(3));
    BacktestWindow window = new BacktestWindow(from, from.plus(Duration.ofDays(27)));
    BacktestResult alone =
        Backtests.run(
            document, new SymbolHistory(minutes), window, BacktestSettings.of(COSTS, 10_000_000));
    PortfolioResult together =
        PortfolioBacktest.run(
            List.of(Member.of("one", document, minutes.symbol())),
            Map.of(minutes.symbol(), minutes),
            window,
            new PortfolioSettings(DeskSettings.of(COSTS), RiskLimits.unlimited(), CASH));

    assertThat(SizedFills.of(together.fills()))
        .isNotEmpty()
        .isEqualTo(
            SizedFills.of(
                minutes,
                alone.trades(),
                COSTS,
                new SizedFills.Sizing(CASH, Math.round(document.sizing() * 100_000_000L))));
  }

  private static StrategyDocument document(String interval) {
    return StrategyDocument.parse(
        """
        {"schema_version": 1, "symbols": ["BTCUSDT"], "interval": "%s",
         "entry": {"left": {"indicator": "rsi", "period": 14}, "is": "below", "right": 40},
         "exit": {"left": {"indicator": "rsi", "period": 14}, "is": "above", "right": 75},
         "stop": {"fraction": 0.01}, "target": {"fraction": 0.015},
         "trailing": {"fraction": 0.008}, "time_exit": {"bars": 60}}
        """
            .formatted(interval));
  }
}
