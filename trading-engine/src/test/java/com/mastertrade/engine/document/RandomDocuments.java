package com.mastertrade.engine.document;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.indicator.Indicator;
import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.engine.indicator.Parameter;
import com.mastertrade.engine.indicator.PriceField;
import com.mastertrade.engine.indicator.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** Documents drawn from the grids, of any shape the language has. */
public final class RandomDocuments {

  private final Random random;

  public RandomDocuments(Random random) {
    this.random = random;
  }

  /** On one-minute bars. */
  public StrategyDocument next(Symbol symbol) {
    return next(symbol, Interval.M1);
  }

  public StrategyDocument next(Symbol symbol, Interval interval) {
    Protection protection =
        new Protection(
            any(Grids.STOPS),
            random.nextBoolean() ? OptionalDouble.of(any(Grids.TARGETS)) : OptionalDouble.empty(),
            random.nextBoolean() ? OptionalDouble.of(any(Grids.TRAILINGS)) : OptionalDouble.empty(),
            random.nextBoolean() ? OptionalInt.of(any(Grids.MAX_BARS)) : OptionalInt.empty());
    return new StrategyDocument(
        Optional.empty(),
        Side.LONG,
        List.of(symbol),
        interval,
        rule(3),
        random.nextBoolean() ? Optional.of(rule(2)) : Optional.empty(),
        protection,
        any(Grids.SIZES));
  }

  public Rule rule(int depth) {
    int kind = depth == 0 ? 3 : random.nextInt(6);
    return switch (kind) {
      case 0 -> new Rule.All(rules(depth - 1));
      case 1 -> new Rule.Any(rules(depth - 1));
      case 2 -> new Rule.Not(rule(depth - 1));
      default -> condition();
    };
  }

  /** Any indicator with parameters of its grid. */
  public IndicatorSpec indicator(List<Indicator> among) {
    Indicator indicator = any(among);
    double[] values =
        indicator.parameters().stream().map(Parameter::grid).mapToDouble(this::any).toArray();
    return IndicatorSpec.of(indicator, values);
  }

  private List<Rule> rules(int depth) {
    return IntStream.range(0, 2 + random.nextInt(2)).mapToObj(i -> rule(depth)).toList();
  }

  private Rule condition() {
    return switch (random.nextInt(5)) {
      case 0 -> new Rule.Compare(threshold(), any(List.of(Comparison.values())), number);
      case 1 -> new Rule.Cross(threshold(), any(List.of(Rule.Direction.values())), number);
      case 2 ->
          new Rule.Compare(
              Operand.of(PriceField.CLOSE), any(List.of(Comparison.values())), price());
      case 3 -> new Rule.Cross(price(), any(List.of(Rule.Direction.values())), scaled());
      default ->
          new Rule.Trend(
              indicator(List.of(Indicator.values())),
              any(List.of(Rule.Slope.values())),
              any(Grids.TREND_BARS));
    };
  }

  private Operand number = Operand.of(0);

  private Operand threshold() {
    IndicatorSpec spec = indicator(Grids.withThresholds());
    number = Operand.of(any(spec.indicator().thresholds()));
    return Operand.of(spec);
  }

  private Operand price() {
    return Operand.of(indicator(Grids.ofUnit(Unit.PRICE)));
  }

  private Operand scaled() {
    return new Operand.Scaled(any(Grids.PRICE_FACTORS), PriceField.CLOSE);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
