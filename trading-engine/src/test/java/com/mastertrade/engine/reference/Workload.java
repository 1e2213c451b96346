package com.mastertrade.engine.reference;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.document.Comparison;
import com.mastertrade.engine.document.Operand;
import com.mastertrade.engine.document.Protection;
import com.mastertrade.engine.document.Rule;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.indicator.Indicator;
import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.engine.indicator.PriceField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of the workloads' form translated into strategy documents. */
final class Workload {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Workload() {}

  static JsonNode json(Path file) {
    try {
      return MAPPER.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<StrategyDocument> documents(Path file, Symbol symbol) {
    return StreamSupport.stream(json(file).get("sets").spliterator(), false)
        .map(set -> set.has("fast") ? grid(set, symbol) : population(set, symbol))
        .toList();
  }

  private static StrategyDocument grid(JsonNode set, Symbol symbol) {
    Operand fast = average(Indicator.SMA, set.get("fast").intValue());
    Operand slow = average(Indicator.SMA, set.get("slow").intValue());
    Rule strength =
        new Rule.Compare(
            Operand.of(IndicatorSpec.of(Indicator.RSI, 14)),
            Comparison.BELOW,
            Operand.of(set.get("rsi").doubleValue()));
    Rule entry = new Rule.All(List.of(new Rule.Cross(fast, Rule.Direction.UP, slow), strength));
    return StrategyDocument.of(symbol, Interval.M1, entry, protection(set))
        .withExit(new Rule.Cross(fast, Rule.Direction.DOWN, slow));
  }

  private static StrategyDocument population(JsonNode set, Symbol symbol) {
    return StrategyDocument.of(symbol, Interval.M1, rule(set.get("entry")), protection(set));
  }

  private static Protection protection(JsonNode set) {
    return new Protection(
        set.get("stop").doubleValue(),
        set.get("target").isNull()
            ? OptionalDouble.empty()
            : OptionalDouble.of(set.get("target").doubleValue()),
        OptionalDouble.empty(),
        set.path("max_bars").isNumber()
            ? OptionalInt.of(set.get("max_bars").intValue())
            : OptionalInt.empty());
  }

  private static Rule rule(JsonNode json) {
    return switch (json.get(0).stringValue()) {
      case "and" -> joined(json, true);
      case "or" -> joined(json, false);
      case "rsi" -> threshold(Indicator.RSI, json);
      case "roc" -> threshold(Indicator.ROC, json);
      case "sma_cross" -> cross(Indicator.SMA, json);
      case "ema_cross" -> cross(Indicator.EMA, json);
      case "bb" -> band(json, Indicator.BOLLINGER_LOWER, Indicator.BOLLINGER_UPPER);
      case "keltner" -> band(json, Indicator.KELTNER_LOWER, Indicator.KELTNER_UPPER);
      case "macd" ->
          new Rule.Compare(
              Operand.of(IndicatorSpec.of(Indicator.MACD_HISTOGRAM, 12, 26, 9)),
              json.get(1).stringValue().equals("pos") ? Comparison.ABOVE : Comparison.BELOW,
              Operand.of(0));
      case "vol" ->
          new Rule.Compare(
              Operand.of(PriceField.VOLUME),
              Comparison.ABOVE,
              multiple(json.get(3).doubleValue(), json.get(2).intValue()));
      default -> throw new IllegalArgumentException(json.toString());
    };
  }

  private static Rule joined(JsonNode json, boolean all) {
    List<Rule> rules =
        new ArrayList<>(IntStream.range(1, json.size()).mapToObj(i -> rule(json.get(i))).toList());
    if (rules.size() == 1) {
      return rules.getFirst();
    }
    return all ? new Rule.All(rules) : new Rule.Any(rules);
  }

  private static Rule threshold(Indicator indicator, JsonNode json) {
    return new Rule.Compare(
        average(indicator, json.get(2).intValue()),
        json.get(1).stringValue().equals("<") ? Comparison.BELOW : Comparison.ABOVE,
        Operand.of(json.get(3).doubleValue()));
  }

  private static Rule cross(Indicator indicator, JsonNode json) {
    return new Rule.Cross(
        average(indicator, json.get(2).intValue()),
        json.get(1).stringValue().equals("up") ? Rule.Direction.UP : Rule.Direction.DOWN,
        average(indicator, json.get(3).intValue()));
  }

  private static Rule band(JsonNode json, Indicator lower, Indicator upper) {
    boolean below = json.get(1).stringValue().equals("below");
    int period = json.get(2).intValue();
    double k = json.get(3).doubleValue();
    Indicator band = below ? lower : upper;
    IndicatorSpec spec =
        lower == Indicator.KELTNER_LOWER
            ? IndicatorSpec.of(band, period, 14, k)
            : IndicatorSpec.of(band, period, k);
    return new Rule.Compare(
        Operand.of(PriceField.CLOSE),
        below ? Comparison.BELOW : Comparison.ABOVE,
        Operand.of(spec));
  }

  private static Operand multiple(double factor, int period) {
    IndicatorSpec mean = IndicatorSpec.of(Indicator.VOLUME_SMA, period);
    return factor == 1 ? Operand.of(mean) : new Operand.Scaled(factor, mean);
  }

  private static Operand average(Indicator indicator, int period) {
    return Operand.of(IndicatorSpec.of(indicator, period));
  }
}
