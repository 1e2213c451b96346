package com.mastertrade.marketdata.indicator.web;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.engine.indicator.IndicatorSpec;
import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.candle.web.CandleQuery;
import com.mastertrade.marketdata.indicator.IndicatorSeries;
import com.mastertrade.marketdata.symbol.Symbols;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicator values; the indicator's own parameters are query parameters, e.g. {@code period}. */
@RestController
public class IndicatorController {

  private static final Set<String> COMMON =
      Set.of("symbol", "interval", "name", "from", "to", "limit");

  private final IndicatorSeries series;
  private final CandleStore store;
  private final Symbols symbols;

  public IndicatorController(IndicatorSeries series, CandleStore store, Symbols symbols) {
    this.series = series;
    this.store = store;
    this.symbols = symbols;
  }

  /** Values of one indicator, oldest first. */
  public record IndicatorValues(
      String symbol,
      String interval,
      String name,
      Map<String, Double> parameters,
      List<IndicatorSeries.Point> values,
      Optional<Instant> nextFrom) {}

  @GetMapping("/api/v1/indicators")
  IndicatorValues values(
      @RequestParam String symbol,
      @RequestParam(defaultValue = "1m") String interval,
      @RequestParam String name,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to,
      @RequestParam(required = false) @Nullable Integer limit,
      @Parameter(hidden = true) @RequestParam Map<String, String> all) {
    CandleQuery query =
        CandleQuery.of(
            new CandleQuery.Given(
                symbol,
                interval,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(limit)));
    Map<String, Double> parameters = parameters(all);
    return answer(query, name, parameters, spec(name, parameters));
  }

  private IndicatorValues answer(
      CandleQuery query, String name, Map<String, Double> parameters, IndicatorSpec spec) {
    Instrument instrument =
        symbols
            .find(query.symbol())
            .orElseThrow(() -> ProblemException.notFound("symbol", query.symbol().value()))
            .instrument();
    Optional<Instant> newest = store.newest(query.symbol());
    Optional<Range> range = query.range(newest);
    return new IndicatorValues(
        query.symbol().value(),
        query.interval().code(),
        name,
        parameters,
        range.map(r -> series.values(instrument, query.interval(), spec, r)).orElseGet(List::of),
        range.flatMap(r -> query.nextFrom(r, newest)));
  }

  private static Map<String, Double> parameters(Map<String, String> all) {
    Map<String, Double> parameters = new TreeMap<>();
    all.forEach(
        (name, text) -> {
          if (!COMMON.contains(name)) {
            parameters.put(name, number(name, text));
          }
        });
    return parameters;
  }

  private static double number(String name, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw refused(name, "must be a number, was \"" + text + "\"");
    }
  }

  private static IndicatorSpec spec(String name, Map<String, Double> parameters) {
    try {
      return IndicatorSpec.of(name, parameters);
    } catch (IllegalArgumentException e) {
      throw refused("name", String.valueOf(e.getMessage()));
    }
  }

  private static ProblemException refused(String field, String message) {
    return ProblemException.badRequest(List.of(new FieldProblem(field, message)));
  }
}
