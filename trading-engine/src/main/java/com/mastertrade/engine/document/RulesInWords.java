package com.mastertrade.engine.document;

import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.engine.indicator.NumberText;
import com.mastertrade.engine.indicator.PriceField;
import com.mastertrade.engine.indicator.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A document in plain sentences. */
final class RulesInWords {

  private RulesInWords() {}

  static List<String> of(StrategyDocument document) {
    List<String> words = new ArrayList<>();
    words.add(
        "Trades "
            + document.symbols().stream().map(Object::toString).collect(Collectors.joining(", "))
            + " on "
            + document.interval().code()
            + " bars, long only, with "
            + percent(document.sizing())
            + " of its cash in a trade.");
    words.add("Buys at the next open when " + words(document.entry(), false) + ".");
    document
        .exit()
        .ifPresent(exit -> words.add("Sells at the next open when " + words(exit, false) + "."));
    protection(document, words);
    return List.copyOf(words);
  }

  private static void protection(StrategyDocument document, List<String> words) {
    Protection protection = document.protection().canonical();
    words.add("Stops out " + percent(protection.stop()) + " below the entry price.");
    protection
        .target()
        .ifPresent(at -> words.add("Takes profit " + percent(at) + " above the entry price."));
    protection
        .trailing()
        .ifPresent(by -> words.add("Trails the highest price since entry by " + percent(by) + "."));
    protection
        .maxBars()
        .ifPresent(
            bars ->
                words.add(
                    "Leaves after "
                        + bars
                        + (bars == 1 ? " bar" : " bars")
                        + " ("
                        + span(document.interval().duration().multipliedBy(bars))
                        + ") at the latest."));
  }

  private static String words(Rule rule, boolean nested) {
    return switch (rule) {
      case Rule.Compare(Operand left, Comparison how, Operand right) ->
          words(left) + " is " + how.code().replace('_', ' ') + " " + words(right);
      case Rule.Cross(Operand left, Rule.Direction to, Operand right) ->
          words(left)
              + (to == Rule.Direction.UP ? " crosses above " : " crosses below ")
              + words(right);
      case Rule.Trend(Source source, Rule.Slope slope, int bars) ->
          words(source)
              + " is "
              + slope.name().toLowerCase(Locale.ROOT)
              + " over "
              + bars
              + (bars == 1 ? " bar" : " bars");
      case Rule.All(List<Rule> rules) -> joined(rules, " and ", nested);
      case Rule.Any(List<Rule> rules) -> joined(rules, " or ", nested);
      case Rule.Not(Rule inner) -> "it is not so that " + words(inner, true);
    };
  }

  private static String joined(List<Rule> rules, String by, boolean nested) {
    String text = rules.stream().map(rule -> words(rule, true)).collect(Collectors.joining(by));
    return nested ? "(" + text + ")" : text;
  }

  private static String words(Operand operand) {
    return switch (operand) {
      case Operand.Constant(double value) -> NumberText.of(value);
      case Operand.Value(Source source) -> words(source);
      case Operand.Scaled(double factor, Source source) ->
          NumberText.of(factor) + " times " + words(source);
    };
  }

  private static String words(Source source) {
    return switch (source) {
      case PriceField field -> "the " + field.key();
      case IndicatorSpec spec -> IndicatorNames.of(spec);
    };
  }

  private static String percent(double fraction) {
    return NumberText.of(Math.round(fraction * 1e6) / 1e4) + " %";
  }

  private static String span(Duration duration) {
    if (duration.toMinutes() % 1440 == 0) {
      return duration.toDays() + " d";
    }
    String hours = duration.toHours() > 0 ? duration.toHours() + " h" : "";
    String minutes = duration.toMinutesPart() > 0 ? duration.toMinutesPart() + " min" : "";
    return (hours + " " + minutes).strip();
  }
}
