package com.mastertrade.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.GrowingBars;
import com.mastertrade.engine.data.RandomMarket;
import com.mastertrade.engine.document.Comparison;
import com.mastertrade.engine.document.Operand;
import com.mastertrade.engine.document.Protection;
import com.mastertrade.engine.document.Rule;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.GrowingColumns;
import com.mastertrade.engine.indicator.Indicator;
import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.engine.indicator.PriceField;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Closes 10 11 12 11 10 11 12: SMA(3) is NaN at bars 0 and 1, then 11, 11⅓, 11, 10⅔, 11. */
class ConditionsTests {

  private static final Operand CLOSE = Operand.of(PriceField.CLOSE);
  private static final IndicatorSpec SMA = IndicatorSpec.of(Indicator.SMA, 3);
  private static final Rule ABOVE = new Rule.Compare(CLOSE, Comparison.ABOVE, Operand.of(SMA));

  @Test
  void noRuleFiresOnNaNNorDoesItsNegation() {
    assertThat(barsWhere(ABOVE)).containsExactly(2, 5, 6);
    assertThat(barsWhere(new Rule.Not(ABOVE))).containsExactly(3, 4);
  }

  @Test
  void oneUnknownPartDecidesOnlyWhereTheOtherDoesNot() {
    Rule low = new Rule.Compare(CLOSE, Comparison.BELOW, Operand.of(11));

    assertThat(barsWhere(new Rule.Any(List.of(ABOVE, low)))).containsExactly(0, 2, 4, 5, 6);
    assertThat(barsWhere(new Rule.Not(new Rule.All(List.of(ABOVE, low)))))
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(barsWhere(new Rule.All(List.of(new Rule.Not(ABOVE), low)))).containsExactly(4);
  }

  @Test
  void crossingNeedsTheOtherSideAtTheBarBefore() {
    Rule up = new Rule.Cross(CLOSE, Rule.Direction.UP, Operand.of(SMA));
    Rule down = new Rule.Cross(CLOSE, Rule.Direction.DOWN, Operand.of(SMA));

    assertThat(barsWhere(up)).containsExactly(5);
    assertThat(barsWhere(down)).containsExactly(3);
    assertThat(barsWhere(new Rule.Not(up))).containsExactly(3, 4, 6);
  }

  @Test
  void touchingBeforeCountsAsNotYetCrossed() {
    assertThat(barsWhere(new Rule.Cross(CLOSE, Rule.Direction.UP, Operand.of(11))))
        .containsExactly(2, 6);
    assertThat(barsWhere(new Rule.Cross(CLOSE, Rule.Direction.DOWN, Operand.of(11))))
        .containsExactly(4);
  }

  @Test
  void trendComparesWithTheValueThatManyBarsBefore() {
    Rule rising = new Rule.Trend(PriceField.CLOSE, Rule.Slope.RISING, 2);

    assertThat(barsWhere(rising)).containsExactly(2, 6);
    assertThat(barsWhere(new Rule.Trend(PriceField.CLOSE, Rule.Slope.FALLING, 2)))
        .containsExactly(4);
    assertThat(barsWhere(new Rule.Not(rising))).containsExactly(3, 4, 5);
  }

  @Test
  void multipleScalesItsSide() {
    Rule rule = new Rule.Compare(CLOSE, Comparison.AT_LEAST, new Operand.Scaled(1.08, SMA));

    assertThat(barsWhere(rule)).containsExactly(2, 6);
  }

  @Test
  void exitRuleGoesBeforeTimeExitAndTimeRunsFromTheEntryBar() {
    StrategyDocument document =
        StrategyDocument.of(
                RandomMarket.SYMBOL, Interval.M1, ABOVE, Protection.stop(0.1).withMaxBars(2))
            .withExit(new Rule.Compare(CLOSE, Comparison.AT_MOST, Operand.of(10)));
    StrategyRunner runner = new StrategyRunner(document, new GrowingColumns(bars()));

    assertThat(runner.onClose(2)).isEqualTo(Decision.ENTER);
    runner.opened(3);
    assertThat(runner.onClose(3)).isEqualTo(Decision.NONE);
    assertThat(runner.onClose(4)).isEqualTo(Decision.EXIT_SIGNAL);
    assertThat(runner.onClose(5)).isEqualTo(Decision.EXIT_TIME);
    runner.closed();
    assertThat(runner.onClose(6)).isEqualTo(Decision.ENTER);
  }

  private static List<Integer> barsWhere(Rule rule) {
    Condition condition = new Conditions(new GrowingColumns(bars())).bind(rule);
    return IntStream.range(0, 7).filter(condition::holds).boxed().toList();
  }

  private static GrowingBars bars() {
    GrowingBars bars = new GrowingBars(RandomMarket.instrument(), Interval.M1);
    for (double close : new double[] {10, 11, 12, 11, 10, 11, 12}) {
      bars.append(new Bar(bars.size() * 60_000L, close, close, close, close, 1));
    }
    return bars;
  }
}
