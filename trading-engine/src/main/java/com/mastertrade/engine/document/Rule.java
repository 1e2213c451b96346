package com.mastertrade.engine.document;

import com.mastertrade.engine.indicator.NumberText;
import com.mastertrade.engine.indicator.Source;
import com.mastertrade.engine.indicator.Unit;
import java.util.List;

/**
 * A condition on one closed bar and bars before it; there is no way to name a later one. A NaN
 * makes a comparison neither true nor false, so that its negation does not fire either.
 */
public sealed interface Rule {

  /** Depth of a rule tree at most. */
  int MAX_DEPTH = 8;

  /** Conditions in a rule tree at most. */
  int MAX_CONDITIONS = 64;

  /** A condition without parts. */
  sealed interface Condition extends Rule {}

  /** left is above, below, at least or at most right. */
  record Compare(Operand left, Comparison comparison, Operand right) implements Condition {

    public Compare {
      Operands.requireComparable(left, right);
    }
  }

  /** left was not beyond right at the bar before, and is at this one. */
  record Cross(Operand left, Direction direction, Operand right) implements Condition {

    public Cross {
      Operands.requireComparable(left, right);
    }
  }

  /** The value is greater (rising) or less (falling) than it was {@code bars} ago; 1 to 500. */
  record Trend(Source source, Slope slope, int bars) implements Condition {

    public Trend {
      if (bars < 1 || bars > 500) {
        throw new IllegalArgumentException(
            "bars must be a whole number from 1 to 500, was " + bars);
      }
    }
  }

  /** Every one of two or more rules. */
  record All(List<Rule> rules) implements Rule {

    public All {
      rules = several("all", rules);
    }
  }

  /** At least one of two or more rules. */
  record Any(List<Rule> rules) implements Rule {

    public Any {
      rules = several("any", rules);
    }
  }

  /** The rule is known to be false. */
  record Not(Rule rule) implements Rule {}

  /** Direction of a crossing. */
  enum Direction {
    UP,
    DOWN;

    public Direction flipped() {
      return this == UP ? DOWN : UP;
    }
  }

  /** Direction of a trend. */
  enum Slope {
    RISING,
    FALLING
  }

  private static List<Rule> several(String name, List<Rule> rules) {
    if (rules.size() < 2) {
      throw new IllegalArgumentException(name + " needs at least two rules");
    }
    return List.copyOf(rules);
  }

  /** What may stand on the two sides of a comparison. */
  final class Operands {

    private Operands() {}

    static void requireComparable(Operand left, Operand right) {
      if (left.equals(right)) {
        throw new IllegalArgumentException("a value cannot be compared with itself");
      }
      switch (left) {
        case Operand.Constant number -> requireInRange(number, right);
        case Operand.Value value -> requireSide(value.source(), right);
        case Operand.Scaled scaled -> {
          if (!(right instanceof Operand.Value)) {
            throw new IllegalArgumentException(
                "a multiple can only be compared with a price or an indicator");
          }
          requireSide(scaled.source(), right);
        }
      }
    }

    private static void requireSide(Source source, Operand right) {
      switch (right) {
        case Operand.Constant number -> requireInRange(number, Operand.of(source));
        case Operand.Value value -> requireSameUnit(source, value.source());
        case Operand.Scaled scaled -> requireSameUnit(source, scaled.source());
      }
    }

    private static void requireSameUnit(Source left, Source right) {
      requireLevel(left);
      if (left.unit() != right.unit()) {
        throw new IllegalArgumentException(
            left.key()
                + " is "
                + left.unit().words()
                + " and cannot be compared with "
                + right.key()
                + ", "
                + right.unit().words());
      }
    }

    private static void requireInRange(Operand.Constant number, Operand other) {
      if (!(other instanceof Operand.Value(Source source))) {
        throw new IllegalArgumentException(
            "a number can only be compared with a price or an indicator");
      }
      requireLevel(source);
      Unit unit = source.unit();
      if (number.value() < unit.min() || number.value() > unit.max()) {
        throw new IllegalArgumentException(
            source.key()
                + " is "
                + unit.words()
                + " and cannot be compared with "
                + NumberText.of(number.value())
                + "; the limits are "
                + NumberText.of(unit.min())
                + " and "
                + NumberText.of(unit.max()));
      }
    }

    private static void requireLevel(Source source) {
      if (!source.unit().comparable()) {
        throw new IllegalArgumentException(
            source.key()
                + " is "
                + source.unit().words()
                + ": only rising or falling says anything");
      }
    }
  }
}
