package com.mastertrade.engine.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Rules in one form for one meaning: negations pushed to the conditions, nested all and any
 * flattened, sorted and rid of doubles, of what another one already says (rsi &lt; 30 and rsi &lt;
 * 40) and of what it absorbs (a or (a and b)), sides ordered with numbers to the right.
 */
final class Canonical {

  private Canonical() {}

  static Rule of(Rule rule) {
    return switch (rule) {
      case Rule.Compare compare -> ordered(compare);
      case Rule.Cross cross -> ordered(cross);
      case Rule.Trend trend -> trend;
      case Rule.All(List<Rule> rules) -> join(rules.stream().map(Canonical::of).toList(), true);
      case Rule.Any(List<Rule> rules) -> join(rules.stream().map(Canonical::of).toList(), false);
      case Rule.Not(Rule inner) -> negated(inner);
    };
  }

  private static Rule negated(Rule rule) {
    return switch (rule) {
      case Rule.Compare(Operand left, Comparison how, Operand right) ->
          ordered(new Rule.Compare(left, how.negated(), right));
      case Rule.Cross cross -> new Rule.Not(ordered(cross));
      case Rule.Trend trend -> new Rule.Not(trend);
      case Rule.All(List<Rule> rules) ->
          join(rules.stream().map(Canonical::negated).toList(), false);
      case Rule.Any(List<Rule> rules) ->
          join(rules.stream().map(Canonical::negated).toList(), true);
      case Rule.Not(Rule inner) -> of(inner);
    };
  }

  private static Rule ordered(Rule.Compare rule) {
    if (inOrder(rule.left(), rule.right())) {
      return rule;
    }
    Operand first = rule.right();
    Operand second = rule.left();
    return new Rule.Compare(first, rule.comparison().flipped(), second);
  }

  private static Rule ordered(Rule.Cross rule) {
    if (inOrder(rule.left(), rule.right())) {
      return rule;
    }
    Operand first = rule.right();
    Operand second = rule.left();
    return new Rule.Cross(first, rule.direction().flipped(), second);
  }

  private static boolean inOrder(Operand left, Operand right) {
    if (left instanceof Operand.Constant || right instanceof Operand.Constant) {
      return right instanceof Operand.Constant;
    }
    return key(left).compareTo(key(right)) <= 0;
  }

  private static String key(Operand operand) {
    return DocumentWriter.write(operand).toString();
  }

  private static String key(Rule rule) {
    return DocumentWriter.write(rule).toString();
  }

  private static Rule join(List<Rule> rules, boolean all) {
    Set<Rule> flat = new LinkedHashSet<>();
    rules.forEach(rule -> flat.addAll(parts(rule, all)));
    Map<String, Rule> sorted = new TreeMap<>();
    for (Rule rule : tightest(flat, all)) {
      if (!absorbed(rule, flat, all)) {
        sorted.put(key(rule), rule);
      }
    }
    List<Rule> kept = List.copyOf(sorted.values());
    if (kept.size() == 1) {
      return kept.getFirst();
    }
    return all ? new Rule.All(kept) : new Rule.Any(kept);
  }

  private static List<Rule> parts(Rule rule, boolean all) {
    if (all && rule instanceof Rule.All(List<Rule> rules)) {
      return rules;
    }
    return !all && rule instanceof Rule.Any(List<Rule> rules) ? rules : List.of(rule);
  }

  private static boolean absorbed(Rule rule, Set<Rule> siblings, boolean all) {
    List<Rule> inner =
        all
            ? (rule instanceof Rule.Any(List<Rule> rules) ? rules : List.of())
            : (rule instanceof Rule.All(List<Rule> rules) ? rules : List.of());
    return inner.stream().anyMatch(siblings::contains);
  }

  /** Of several numbers one value is compared with in one direction, only one decides. */
  private static List<Rule> tightest(Set<Rule> rules, boolean all) {
    Map<String, Rule.Compare> decisive = new HashMap<>();
    List<Rule> kept = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof Rule.Compare compare && compare.right() instanceof Operand.Constant) {
        String value = key(compare.left()) + compare.comparison().upward();
        decisive.merge(value, compare, (a, b) -> decides(a, b, all) ? a : b);
      } else {
        kept.add(rule);
      }
    }
    kept.addAll(decisive.values());
    return kept;
  }

  private static boolean decides(Rule.Compare a, Rule.Compare b, boolean all) {
    double first = number(a);
    double second = number(b);
    if (first == second) {
      boolean strict = a.comparison() == Comparison.ABOVE || a.comparison() == Comparison.BELOW;
      return strict == all;
    }
    return (first > second) == (a.comparison().upward() == all);
  }

  private static double number(Rule.Compare compare) {
    return compare.right() instanceof Operand.Constant(double value) ? value : Double.NaN;
  }
}
