package com.mastertrade.strategy.search;

import com.mastertrade.engine.document.Comparison;
import com.mastertrade.engine.document.Grids;
import com.mastertrade.engine.document.Operand;
import com.mastertrade.engine.document.Rule;
import com.mastertrade.engine.document.Rule.Condition;
import com.mastertrade.engine.document.Rule.Direction;
import com.mastertrade.engine.document.Rule.Slope;
import com.mastertrade.engine.indicator.Indicator;
import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.engine.indicator.Parameter;
import com.mastertrade.engine.indicator.PriceField;
import com.mastertrade.engine.indicator.Source;
import com.mastertrade.engine.indicator.Unit;
import java.util.Arrays;
import java.util.List;

/** Random conditions on the engine's grids, and conditions near a given one. */
final class Conditions {

  private static final List<Indicator> WITH_THRESHOLDS = Grids.withThresholds();
  private static final List<Indicator> PRICES = Grids.ofUnit(Unit.PRICE);
  private static final List<Indicator> ALL = Arrays.asList(Indicator.values());
  private static final List<Comparison> STRICT = List.of(Comparison.ABOVE, Comparison.BELOW);
  private static final int TRIES = 8;

  private final Draw draw;

  Conditions(Draw draw) {
    this.draw = draw;
  }

  Condition random() {
    return switch (draw.below(10)) {
      case 0, 1, 2, 3 -> threshold();
      case 4, 5 -> closeAgainst(spec(draw.from(PRICES)));
      case 6, 7 -> twoPrices();
      case 8 -> multiple();
      default -> new Rule.Trend(spec(draw.from(ALL)), slope(), draw.from(Grids.TREND_BARS));
    };
  }

  /** E.g. rsi(14) below 30, or crossing it. */
  private Condition threshold() {
    IndicatorSpec spec = spec(draw.from(WITH_THRESHOLDS));
    return related(Operand.of(spec), Operand.of(draw.from(spec.indicator().thresholds())));
  }

  private Condition closeAgainst(IndicatorSpec spec) {
    return related(Operand.of(PriceField.CLOSE), Operand.of(spec));
  }

  private Condition twoPrices() {
    IndicatorSpec left = spec(draw.from(PRICES));
    IndicatorSpec right = spec(draw.from(PRICES));
    return left.equals(right) ? closeAgainst(left) : related(Operand.of(left), Operand.of(right));
  }

  /** E.g. close below 0.98 times sma(50). */
  private Condition multiple() {
    Operand right = new Operand.Scaled(draw.from(Grids.PRICE_FACTORS), spec(draw.from(PRICES)));
    return new Rule.Compare(Operand.of(PriceField.CLOSE), draw.from(STRICT), right);
  }

  private Condition related(Operand left, Operand right) {
    return draw.chance(0.5)
        ? new Rule.Compare(left, draw.from(STRICT), right)
        : new Rule.Cross(left, draw.chance(0.5) ? Direction.UP : Direction.DOWN, right);
  }

  private Slope slope() {
    return draw.chance(0.5) ? Slope.RISING : Slope.FALLING;
  }

  private IndicatorSpec spec(Indicator indicator) {
    for (int i = 0; i < TRIES; i++) {
      List<Double> values =
          indicator.parameters().stream().map(parameter -> draw.from(parameter.grid())).toList();
      if (consistent(indicator, values)) {
        return new IndicatorSpec(indicator, values);
      }
    }
    throw new IllegalStateException(indicator.code() + ": its grids allow nothing");
  }

  /** MACD's fast period is less than its slow one on every grid; the check is the engine's. */
  private static boolean consistent(Indicator indicator, List<Double> values) {
    return indicator.parameters().size() < 2
        || !indicator.parameters().getFirst().name().equals("fast")
        || values.get(0) < values.get(1);
  }

  /** The condition with one of its parts changed. */
  Condition near(Condition condition) {
    return switch (condition) {
      case Rule.Compare(Operand left, Comparison how, Operand right) ->
          nearCompare(left, how, right);
      case Rule.Cross(Operand left, Direction to, Operand right) -> nearCross(left, to, right);
      case Rule.Trend(Source source, Slope slope, int bars) -> nearTrend(source, slope, bars);
    };
  }

  private Condition nearCompare(Operand left, Comparison how, Operand right) {
    return switch (draw.below(6)) {
      case 0 -> new Rule.Compare(left, how.flipped(), right);
      case 1 -> new Rule.Cross(left, how.upward() ? Direction.UP : Direction.DOWN, right);
      default -> {
        Sides sides = near(new Sides(left, right));
        yield new Rule.Compare(sides.left(), how, sides.right());
      }
    };
  }

  private Condition nearCross(Operand left, Direction to, Operand right) {
    return switch (draw.below(6)) {
      case 0 -> new Rule.Cross(left, to.flipped(), right);
      case 1 ->
          new Rule.Compare(left, to == Direction.UP ? Comparison.ABOVE : Comparison.BELOW, right);
      default -> {
        Sides sides = near(new Sides(left, right));
        yield new Rule.Cross(sides.left(), to, sides.right());
      }
    };
  }

  private Condition nearTrend(Source source, Slope slope, int bars) {
    return switch (draw.below(3)) {
      case 0 -> new Rule.Trend(source, slope == Slope.RISING ? Slope.FALLING : Slope.RISING, bars);
      case 1 -> new Rule.Trend(source, slope, draw.neighbour(Grids.TREND_BARS, bars));
      default -> new Rule.Trend(near(source), slope, bars);
    };
  }

  private record Sides(Operand left, Operand right) {}

  private Sides near(Sides sides) {
    boolean leftFirst = draw.chance(0.5);
    Sides changed =
        leftFirst
            ? new Sides(near(sides.left(), sides.right()), sides.right())
            : new Sides(sides.left(), near(sides.right(), sides.left()));
    return changed.left().equals(changed.right()) ? sides : changed;
  }

  private Operand near(Operand operand, Operand other) {
    return switch (operand) {
      case Operand.Constant(double value) -> Operand.of(nearThreshold(value, other));
      case Operand.Value(Source source) -> Operand.of(near(source));
      case Operand.Scaled(double factor, Source source) ->
          draw.chance(0.5)
              ? new Operand.Scaled(draw.neighbour(Grids.PRICE_FACTORS, factor), source)
              : new Operand.Scaled(factor, near(source));
    };
  }

  private double nearThreshold(double value, Operand other) {
    return other instanceof Operand.Value(IndicatorSpec spec)
            && spec.indicator().thresholds().size() > 1
        ? draw.neighbour(spec.indicator().thresholds(), value)
        : value;
  }

  private Source near(Source source) {
    return switch (source) {
      case PriceField field -> field;
      case IndicatorSpec spec -> near(spec);
    };
  }

  private IndicatorSpec near(IndicatorSpec spec) {
    List<Parameter> parameters = spec.indicator().parameters();
    if (parameters.isEmpty()) {
      return spec;
    }
    int at = draw.below(parameters.size());
    List<Double> values = new java.util.ArrayList<>(spec.values());
    values.set(at, draw.neighbour(parameters.get(at).grid(), values.get(at)));
    return consistent(spec.indicator(), values)
        ? new IndicatorSpec(spec.indicator(), values)
        : spec;
  }
}
