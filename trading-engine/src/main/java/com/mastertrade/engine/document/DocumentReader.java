package com.mastertrade.engine.document;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON to documents; every refusal names the path and the limit. */
final class DocumentReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  StrategyDocument read(String json) {
    try {
      return read(MAPPER.readTree(json));
    } catch (JacksonException e) {
      throw new DocumentException("$", "no valid JSON: " + e.getOriginalMessage());
    }
  }

  StrategyDocument read(JsonNode json) {
    JsonCursor root = new JsonCursor("$", json);
    root.requireOnly(
        "schema_version",
        "name",
        "side",
        "symbols",
        "interval",
        "entry",
        "exit",
        "stop",
        "target",
        "trailing",
        "time_exit",
        "sizing");
    requireVersion(root.get("schema_version"));
    return root.check(
        () ->
            new StrategyDocument(
                root.find("name").map(JsonCursor::text),
                side(root),
                symbols(root.get("symbols")),
                interval(root.get("interval")),
                rule(root.get("entry")),
                root.find("exit").map(DocumentReader::rule),
                protection(root),
                root.find("sizing").map(DocumentReader::fraction).orElse(1.0)));
  }

  private static void requireVersion(JsonCursor version) {
    if (version.wholeNumber() != StrategyDocument.SCHEMA_VERSION) {
      throw version.problem(
          "schema version must be "
              + StrategyDocument.SCHEMA_VERSION
              + ", was "
              + version.wholeNumber());
    }
  }

  private static Side side(JsonCursor root) {
    Optional<JsonCursor> side = root.find("side");
    if (side.isPresent() && !side.get().text().equals("long")) {
      throw side.get().problem("side must be \"long\", was \"" + side.get().text() + "\"");
    }
    return Side.LONG;
  }

  private static List<Symbol> symbols(JsonCursor json) {
    List<Symbol> symbols = new ArrayList<>();
    for (JsonCursor symbol : json.elements()) {
      symbols.add(symbol.check(() -> new Symbol(symbol.text())));
    }
    return symbols;
  }

  private static Interval interval(JsonCursor json) {
    return json.check(() -> Interval.of(json.text()));
  }

  private static Rule rule(JsonCursor json) {
    return new RuleReader().read(json);
  }

  private static Protection protection(JsonCursor root) {
    double stop = fraction(root.get("stop"));
    OptionalDouble target = optionalFraction(root, "target");
    OptionalDouble trailing = optionalFraction(root, "trailing");
    OptionalInt maxBars =
        root.find("time_exit").map(json -> OptionalInt.of(bars(json))).orElse(OptionalInt.empty());
    return root.check(() -> new Protection(stop, target, trailing, maxBars));
  }

  private static OptionalDouble optionalFraction(JsonCursor root, String field) {
    return root.find(field)
        .map(json -> OptionalDouble.of(fraction(json)))
        .orElse(OptionalDouble.empty());
  }

  private static double fraction(JsonCursor json) {
    json.requireOnly("fraction");
    return json.get("fraction").number();
  }

  private static int bars(JsonCursor json) {
    json.requireOnly("bars");
    return json.get("bars").wholeNumber();
  }
}
