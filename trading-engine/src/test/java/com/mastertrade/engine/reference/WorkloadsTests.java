package com.mastertrade.engine.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.backtest.BacktestResult;
import com.mastertrade.engine.backtest.BacktestSettings;
import com.mastertrade.engine.backtest.Backtests;
import com.mastertrade.engine.backtest.SymbolHistory;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.costs.CostModel;
import com.mastertrade.engine.costs.FillModel;
import com.mastertrade.engine.costs.LevelRounding;
import com.mastertrade.engine.document.StrategyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The thousand strategies whose every trade an independent program computed. Its levels are
 * unrounded doubles and its targets fill when touched: both are options of the fill model. Its
 * quantities are not rounded to lots, so that the final equity agrees to 1e-4 only.
 */
class WorkloadsTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final long CASH = 100_000_000L;

  @ParameterizedTest
  @ValueSource(strings = {"w1", "w2"})
  void everyTradeIsWhereTheIndependentProgramHasIt(String work) {
    List<StrategyDocument> documents =
        Workload.documents(SharedFiles.reference("workloads/" + work + ".json"), BTC);
    JsonNode expected =
        Workload.json(SharedFiles.reference("workloads/expected-" + work + ".json"));
    SymbolHistory history = new SymbolHistory(SharedFiles.btcMinutes(129_600), 128);
    BacktestSettings settings =
        new BacktestSettings(
            CostModel.of(10, 0),
            new FillModel(true, LevelRounding.UNROUNDED),
            CASH * Amounts.ONE,
            0);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      BacktestResult result = Backtests.run(documents.get(i), history, settings);
      String got = result.metrics().trades() + " " + result.tradesHash();
      String wanted =
          expected.get("trades").get(i).intValue()
              + " "
              + expected.get("hash").get(i).stringValue().toLowerCase(Locale.ROOT);
      if (!got.equals(wanted)) {
        wrong.add(i + ": " + got + " instead of " + wanted + " by " + documents.get(i).inWords());
      }
      double equity = expected.get("equity").get(i).doubleValue();
      double ratio = (1 + result.metrics().totalReturn()) / equity;
      if (Math.abs(ratio - 1) > 3e-4) {
        wrong.add(i + ": equity off by the factor " + ratio);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
