package com.mastertrade.engine.document;

import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.engine.indicator.PriceField;
import com.mastertrade.engine.indicator.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One rule tree from JSON. */
final class RuleReader {

  private static final String FORMS =
      "above, below, at_least, at_most, crosses_above, crosses_below, rising, falling";

  private int conditions;

  Rule read(JsonCursor json) {
    return read(json, 1);
  }

  private Rule read(JsonCursor json, int depth) {
    if (depth > Rule.MAX_DEPTH) {
      throw json.problem("rules may be nested " + Rule.MAX_DEPTH + " deep at most");
    }
    if (json.has("all")) {
      json.requireOnly("all");
      List<Rule> rules = several(json.get("all"), depth);
      return json.check(() -> new Rule.All(rules));
    }
    if (json.has("any")) {
      json.requireOnly("any");
      List<Rule> rules = several(json.get("any"), depth);
      return json.check(() -> new Rule.Any(rules));
    }
    if (json.has("not")) {
      json.requireOnly("not");
      return new Rule.Not(read(json.get("not"), depth + 1));
    }
    return condition(json);
  }

  private List<Rule> several(JsonCursor json, int depth) {
    List<Rule> rules = new ArrayList<>();
    for (JsonCursor element : json.elements()) {
      rules.add(read(element, depth + 1));
    }
    return rules;
  }

  private Rule condition(JsonCursor json) {
    if (++conditions > Rule.MAX_CONDITIONS) {
      throw json.problem("a rule may hold " + Rule.MAX_CONDITIONS + " conditions at most");
    }
    if (!json.has("left")) {
      json.requireOnly("all", "any", "not", "left", "is", "right", "bars");
    }
    JsonCursor is = json.get("is");
    return switch (is.text()) {
      case "above" -> compare(json, Comparison.ABOVE);
      case "below" -> compare(json, Comparison.BELOW);
      case "at_least" -> compare(json, Comparison.AT_LEAST);
      case "at_most" -> compare(json, Comparison.AT_MOST);
      case "crosses_above" -> cross(json, Rule.Direction.UP);
      case "crosses_below" -> cross(json, Rule.Direction.DOWN);
      case "rising" -> trend(json, Rule.Slope.RISING);
      case "falling" -> trend(json, Rule.Slope.FALLING);
      default -> throw is.problem("unknown \"" + is.text() + "\"; known are " + FORMS);
    };
  }

  private static Rule compare(JsonCursor json, Comparison comparison) {
    json.requireOnly("left", "is", "right");
    Operand left = operand(json.get("left"));
    Operand right = operand(json.get("right"));
    return json.check(() -> new Rule.Compare(left, comparison, right));
  }

  private static Rule cross(JsonCursor json, Rule.Direction direction) {
    json.requireOnly("left", "is", "right");
    Operand left = operand(json.get("left"));
    Operand right = operand(json.get("right"));
    return json.check(() -> new Rule.Cross(left, direction, right));
  }

  private static Rule trend(JsonCursor json, Rule.Slope slope) {
    json.requireOnly("left", "is", "bars");
    Source source = source(json.get("left"));
    int bars = json.get("bars").wholeNumber();
    return json.check(() -> new Rule.Trend(source, slope, bars));
  }

  private static Operand operand(JsonCursor json) {
    if (json.node().isNumber()) {
      return json.check(() -> new Operand.Constant(json.number()));
    }
    if (json.has("times")) {
      json.requireOnly("times", "of");
      double factor = json.get("times").number();
      Source of = source(json.get("of"));
      return json.check(() -> new Operand.Scaled(factor, of));
    }
    return new Operand.Value(source(json));
  }

  private static Source source(JsonCursor json) {
    if (json.node().isString()) {
      return field(json);
    }
    String code = json.get("indicator").text();
    Map<String, Double> parameters = new LinkedHashMap<>();
    for (String name : json.node().propertyNames()) {
      if (!name.equals("indicator")) {
        parameters.put(name, json.get(name).number());
      }
    }
    return json.check(() -> IndicatorSpec.of(code, parameters));
  }

  private static PriceField field(JsonCursor json) {
    String key = json.text();
    return Arrays.stream(PriceField.values())
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                json.problem(
                    "unknown price field \""
                        + key
                        + "\"; known are "
                        + Arrays.stream(PriceField.values())
                            .map(PriceField::key)
                            .collect(Collectors.joining(", "))));
  }
}
