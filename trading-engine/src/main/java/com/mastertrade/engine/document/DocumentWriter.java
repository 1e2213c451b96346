package com.mastertrade.engine.document;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.engine.indicator.PriceField;
import com.mastertrade.engine.indicator.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents as JSON, fields always in the same order. */
final class DocumentWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private DocumentWriter() {}

  static JsonNode write(StrategyDocument document) {
    ObjectNode json = JSON.objectNode();
    json.put("schema_version", StrategyDocument.SCHEMA_VERSION);
    document.name().ifPresent(name -> json.put("name", name));
    json.put("side", document.side().name().toLowerCase(Locale.ROOT));
    ArrayNode symbols = json.putArray("symbols");
    document.symbols().stream().map(Symbol::value).forEach(symbols::add);
    json.put("interval", document.interval().code());
    json.set("entry", write(document.entry()));
    document.exit().ifPresent(exit -> json.set("exit", write(exit)));
    write(document.protection(), json);
    json.set("sizing", object("fraction", number(document.sizing())));
    return json;
  }

  private static void write(Protection protection, ObjectNode json) {
    json.set("stop", object("fraction", number(protection.stop())));
    protection.target().ifPresent(target -> json.set("target", object("fraction", number(target))));
    protection
        .trailing()
        .ifPresent(trailing -> json.set("trailing", object("fraction", number(trailing))));
    protection.maxBars().ifPresent(bars -> json.set("time_exit", object("bars", number(bars))));
  }

  static JsonNode write(Rule rule) {
    return switch (rule) {
      case Rule.Compare(Operand left, Comparison how, Operand right) ->
          sides(left, how.code(), right);
      case Rule.Cross(Operand left, Rule.Direction to, Operand right) ->
          sides(left, to == Rule.Direction.UP ? "crosses_above" : "crosses_below", right);
      case Rule.Trend(Source source, Rule.Slope slope, int bars) -> {
        ObjectNode json = JSON.objectNode();
        json.set("left", write(source));
        json.put("is", slope.name().toLowerCase(Locale.ROOT));
        yield json.put("bars", bars);
      }
      case Rule.All(List<Rule> rules) -> object("all", write(rules));
      case Rule.Any(List<Rule> rules) -> object("any", write(rules));
      case Rule.Not(Rule inner) -> object("not", write(inner));
    };
  }

  private static JsonNode write(List<Rule> rules) {
    ArrayNode json = JSON.arrayNode();
    rules.forEach(rule -> json.add(write(rule)));
    return json;
  }

  static JsonNode write(Operand operand) {
    return switch (operand) {
      case Operand.Constant(double value) -> number(value);
      case Operand.Value(Source source) -> write(source);
      case Operand.Scaled(double factor, Source source) -> {
        ObjectNode json = JSON.objectNode();
        json.set("times", number(factor));
        yield json.set("of", write(source));
      }
    };
  }

  private static JsonNode write(Source source) {
    return switch (source) {
      case PriceField field -> JSON.stringNode(field.key());
      case IndicatorSpec spec -> {
        ObjectNode json = JSON.objectNode();
        json.put("indicator", spec.indicator().code());
        for (int i = 0; i < spec.values().size(); i++) {
          json.set(spec.indicator().parameters().get(i).name(), number(spec.value(i)));
        }
        yield json;
      }
    };
  }

  private static JsonNode sides(Operand left, String is, Operand right) {
    ObjectNode json = JSON.objectNode();
    json.set("left", write(left));
    json.put("is", is);
    return json.set("right", write(right));
  }

  private static ObjectNode object(String field, JsonNode value) {
    ObjectNode json = JSON.objectNode();
    json.set(field, value);
    return json;
  }

  private static JsonNode number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? JSON.numberNode((long) value)
        : JSON.numberNode(BigDecimal.valueOf(value).stripTrailingZeros());
  }
}
