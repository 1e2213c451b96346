package com.mastertrade.strategy.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.strategy.catalogue.StrategyDetail.GateResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GatesTests {

  private final Gates gates =
      new Gates(new GateProperties(1.5, 25, 0.15, 30, 1.2, 0, 0.01, 0.95, 0.5));

  record Shown(double sharpe, double drawdown, int trades, double profitFactor, double exposure) {}

  private static GateInput input(Shown shown) {
    return new GateInput(
        new Metrics(
            0.1,
            0.4,
            0.2,
            shown.sharpe(),
            2,
            2,
            shown.drawdown(),
            5,
            shown.trades(),
            shown.profitFactor(),
            0.5,
            0.01,
            1,
            shown.exposure(),
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
    assertThat(Gates.fellAt(gates.judge(input(new Shown(1.6, 0.15, 30, 1.2, 0.3))))).isEmpty();
  }

  static Stream<Arguments> namesTheFirstGateThatIsNotMet() {
    return Stream.of(
        arguments("sharpe", new Shown(1.5, 0.1, 40, 2, 0.3)),
        arguments("plausible_sharpe", new Shown(26, 0.1, 40, 2, 0.3)),
        arguments("max_drawdown", new Shown(3, 0.151, 40, 2, 0.3)),
        arguments("trades", new Shown(3, 0.1, 29, 2, 0.3)),
        arguments("profit_factor", new Shown(3, 0.1, 40, 1.19, 0.3)),
        arguments("exposure", new Shown(3, 0.1, 40, 2, 0.001)),
        arguments("always_invested", new Shown(3, 0.1, 40, 2, 0.99)));
  }

  @ParameterizedTest
  @MethodSource
  void namesTheFirstGateThatIsNotMet(String gate, Shown shown) {
    assertThat(Gates.fellAt(gates.judge(input(shown)))).map(GateResult::name).contains(gate);
  }
}
