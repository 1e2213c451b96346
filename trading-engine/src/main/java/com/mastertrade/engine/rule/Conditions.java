package com.mastertrade.engine.rule;

import com.mastertrade.engine.document.Comparison;
import com.mastertrade.engine.document.Operand;
import com.mastertrade.engine.document.Rule;
import com.mastertrade.engine.indicator.Column;
import com.mastertrade.engine.indicator.Columns;
import com.mastertrade.engine.indicator.Source;
import java.util.List;

/**
 * Binds rules to columns. Three-valued: a comparison with NaN is unknown, neither it nor its
 * negation fires, so negations are pushed down to the conditions.
 */
public final class Conditions {

  private final Columns columns;

  public Conditions(Columns columns) {
    this.columns = columns;
  }

  public Condition bind(Rule rule) {
    return bind(rule, false);
  }

  private Condition bind(Rule rule, boolean negated) {
    return switch (rule) {
      case Rule.Compare(Operand left, Comparison how, Operand right) ->
          compare(left, negated ? how.negated() : how, right);
      case Rule.Cross(Operand left, Rule.Direction to, Operand right) ->
          to == Rule.Direction.UP
              ? new Crossing(line(left), line(right), negated)
              : new Crossing(line(right), line(left), negated);
      case Rule.Trend(Source source, Rule.Slope slope, int bars) ->
          new Trending(columns.of(source), slope == Rule.Slope.RISING, bars, negated);
      case Rule.All(List<Rule> rules) -> join(rules, negated, !negated);
      case Rule.Any(List<Rule> rules) -> join(rules, negated, negated);
      case Rule.Not(Rule inner) -> bind(inner, !negated);
    };
  }

  private Condition join(List<Rule> rules, boolean negated, boolean all) {
    Condition[] parts = rules.stream().map(rule -> bind(rule, negated)).toArray(Condition[]::new);
    return all ? new AllOf(parts) : new AnyOf(parts);
  }

  private Condition compare(Operand left, Comparison how, Operand right) {
    return switch (how) {
      case ABOVE -> above(left, right);
      case BELOW -> above(right, left);
      case AT_LEAST -> atLeast(left, right);
      case AT_MOST -> atLeast(right, left);
    };
  }

  private Condition above(Operand left, Operand right) {
    Line high = line(left);
    Line low = line(right);
    return bar -> high.at(bar) > low.at(bar);
  }

  private Condition atLeast(Operand left, Operand right) {
    Line high = line(left);
    Line low = line(right);
    return bar -> high.at(bar) >= low.at(bar);
  }

  private Line line(Operand operand) {
    return switch (operand) {
      case Operand.Constant(double value) -> new Line(Column.NONE, 0, value);
      case Operand.Value(Source source) -> new Line(columns.of(source), 1, 0);
      case Operand.Scaled(double factor, Source source) -> new Line(columns.of(source), factor, 0);
    };
  }

  /** A multiple of a column, or a constant where the factor is 0. */
  private record Line(Column column, double factor, double constant) {

    double at(int bar) {
      return factor == 0 ? constant : column.at(bar) * factor;
    }
  }

  private record Crossing(Line over, Line under, boolean negated) implements Condition {

    @Override
    public boolean holds(int bar) {
      double now = over.at(bar);
      double limit = under.at(bar);
      if (!negated && !(now > limit)) {
        return false;
      }
      return bar > 0 && decided(now, limit, bar - 1);
    }

    private boolean decided(double now, double limit, int before) {
      double was = over.at(before);
      double wasLimit = under.at(before);
      if (!negated) {
        return was <= wasLimit;
      }
      boolean known = !Double.isNaN(now + limit + was + wasLimit);
      return known && !(now > limit && was <= wasLimit);
    }
  }

  private record Trending(Column column, boolean rising, int bars, boolean negated)
      implements Condition {

    @Override
    public boolean holds(int bar) {
      if (bar < bars) {
        return false;
      }
      double now = column.at(bar);
      double before = column.at(bar - bars);
      return negated
          ? (rising ? now <= before : now >= before)
          : (rising ? now > before : now < before);
    }
  }

  private static final class AllOf implements Condition {

    private final Condition[] parts;

    AllOf(Condition[] parts) {
      this.parts = parts;
    }

    @Override
    public boolean holds(int bar) {
      for (Condition part : parts) {
        if (!part.holds(bar)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final class AnyOf implements Condition {

    private final Condition[] parts;

    AnyOf(Condition[] parts) {
      this.parts = parts;
    }

    @Override
    public boolean holds(int bar) {
      for (Condition part : parts) {
        if (part.holds(bar)) {
          return true;
        }
      }
      return false;
    }
  }
}
