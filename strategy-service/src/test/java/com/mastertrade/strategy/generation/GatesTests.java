package com.mastertrade.strategy.generation;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.strategy.catalogue.StrategyDetail.GateResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesTests {

  private final Gates gates =
      new Gates(new GateProperties(1.5, 25, 0.15, 30, 1.2, 0, 0.01, 0.95, 0.5));

  private static GateInput input(
      double sharpe, double drawdown, int trades, double profitFactor, double exposure) {
    return new GateInput(
        new Metrics(
            0.1,
            0.4,
            0.2,
            sharpe,
            2,
            2,
            drawdown,
            5,
            trades,
            profitFactor,
            0.5,
            0.01,
            1,
            exposure,
            10,
            0,
            0,
            0.01,
            50,
            90),
        0.2,
        0);
  }

  @Test
  void letsThroughWhatMeetsEveryLimit() {
    assertThat(Gates.fellAt(gates.judge(input(1.6, 0.15, 30, 1.2, 0.3)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 0.1, 40, 2, 0.3, sharpe",
    "26, 0.1, 40, 2, 0.3, plausible_sharpe",
    "3, 0.151, 40, 2, 0.3, max_drawdown",
    "3, 0.1, 29, 2, 0.3, trades",
    "3, 0.1, 40, 1.19, 0.3, profit_factor",
    "3, 0.1, 40, 2, 0.001, exposure",
    "3, 0.1, 40, 2, 0.99, always_invested",
  })
  void namesTheFirstGateThatIsNotMet(
      double sharpe, double drawdown, int trades, double factor, double exposure, String gate) {
    assertThat(Gates.fellAt(gates.judge(input(sharpe, drawdown, trades, factor, exposure))))
        .map(GateResult::name)
        .contains(gate);
  }
}
