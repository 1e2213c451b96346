package com.mastertrade.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.RandomMarket;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every indicator of the catalogue, on a synthetic market. */
class ColumnPropertyTests {

  private static final BarSeries BARS = RandomMarket.minutes(new Random(7), 1_500);

  @ParameterizedTest
  @EnumSource
  void isNaNUntilItsFirstBarAndHasAValueThere(Indicator indicator) {
    for (int choice = 0; choice < 3; choice++) {
      IndicatorSpec spec = spec(indicator, choice);
      double[] values = IndicatorCache.values(spec, BARS);
      for (int bar = 0; bar < spec.firstBar(); bar++) {
        assertThat(values[bar]).as("%s at %d", spec, bar).isNaN();
      }
      assertThat(values[spec.firstBar()]).as("%s", spec).isFinite();
      assertThat(Arrays.stream(values).filter(Double::isNaN).count())
          .isLessThan(spec.firstBar() + BARS.size() / 100);
    }
  }

  @ParameterizedTest
  @EnumSource
  void seesNothingBeyondItsBar(Indicator indicator) {
    IndicatorSpec spec = spec(indicator, 0);
    double[] whole = IndicatorCache.values(spec, BARS);
    double[] part = IndicatorCache.values(spec, BARS.range(0, 700));

    assertThat(part).containsExactly(Arrays.copyOf(whole, 700));
  }

  @ParameterizedTest
  @EnumSource
  void staysWithinItsUnit(Indicator indicator) {
    double[] values = IndicatorCache.values(spec(indicator, 1), BARS);

    assertThat(Arrays.stream(values).filter(value -> !Double.isNaN(value)))
        .allMatch(
            value ->
                value >= indicator.unit().min() - 1e-9 && value <= indicator.unit().max() + 1e-9);
  }

  @ParameterizedTest
  @EnumSource
  void everyParameterActs(Indicator indicator) {
    double[] some = IndicatorCache.values(spec(indicator, 0), BARS);
    for (int i = 0; i < indicator.parameters().size(); i++) {
      double[] parameters = parameters(indicator, 0);
      parameters[i] = indicator.parameters().get(i).grid().get(1);
      double[] other = IndicatorCache.values(IndicatorSpec.of(indicator, parameters), BARS);

      assertThat(other).as(indicator.parameters().get(i).name()).isNotEqualTo(some);
    }
  }

  private static IndicatorSpec spec(Indicator indicator, int choice) {
    return IndicatorSpec.of(indicator, parameters(indicator, choice));
  }

  private static double[] parameters(Indicator indicator, int choice) {
    return indicator.parameters().stream()
        .mapToDouble(
            parameter -> parameter.grid().get(Math.min(choice, parameter.grid().size() - 1)))
        .toArray();
  }
}
