package com.mastertrade.marketdata.candle.web;

import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.marketdata.candle.CandleCache;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.candle.StoredMinutes;
import com.mastertrade.marketdata.candle.web.CandleController.CandleList;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Candles as JSON: the newest from the cache as long as the minutes they are made of are the stored
 * ones, all others from the table.
 */
public final class CandleAnswers {

  private static final Duration MINUTE = Interval.M1.duration();

  private final Sources from;
  private final JsonMapper json;
  private final Counter hits;
  private final Counter misses;

  public CandleAnswers(Sources from, JsonMapper json, MeterRegistry registry) {
    this.from = from;
    this.json = json;
    this.hits = counter(registry, "hit");
    this.misses = counter(registry, "miss");
  }

  private static Counter counter(MeterRegistry registry, String result) {
    return Counter.builder("cache_requests_total")
        .description("Answers of newest candles: from the cache (hit) or from the table (miss)")
        .tag("cache", "market_data")
        .tag("result", result)
        .register(registry);
  }

  /**
   * The candles that are asked for.
   *
   * @throws ProblemException 404 where the symbol has none
   */
  byte[] json(CandleQuery query) {
    Optional<Instant> known =
        from.minutes().newest(query.symbol()).map(closed -> closed.minus(MINUTE));
    if (known.isPresent() && query.asksForNewest()) {
      return newest(query, known.get()).getBytes(StandardCharsets.UTF_8);
    }
    Instant newest =
        known
            .or(() -> from.store().newest(query.symbol()))
            .orElseThrow(
                () -> ProblemException.notFound("candle of the symbol", query.symbol().value()));
    return json.writeValueAsBytes(stored(query, newest));
  }

  /** One answer counts once, however often the cache is asked for it. */
  private String newest(CandleQuery query, Instant newest) {
    Optional<String> bar = newestBar(query, newest);
    if (bar.isPresent()) {
      hits.increment();
      return bar.get();
    }
    CandleCache.Page page = newestPage(query, newest);
    Optional<String> kept = from.cache().page(page);
    (kept.isPresent() ? hits : misses).increment();
    return kept.orElseGet(() -> kept(page, query, newest));
  }

  /** The newest bar stands in the cache by itself, but for one that is still forming. */
  private Optional<String> newestBar(CandleQuery query, Instant newest) {
    if (query.limit() > 1) {
      return Optional.empty();
    }
    Instant closed = newest.plus(MINUTE);
    return from.cache()
        .newest(query.symbol(), query.interval())
        .filter(candle -> candle.closeTime().equals(closed))
        .map(candle -> CandleList.of(query, List.of(candle), Optional.empty()))
        .map(json::writeValueAsString);
  }

  private CandleCache.Page newestPage(CandleQuery query, Instant newest) {
    long rows =
        query
            .range(Optional.of(newest))
            .map(r -> from.minutes().count(query.symbol(), r))
            .orElse(0L);
    return new CandleCache.Page(
        query.symbol(), query.interval(), query.limit(), newest + "/" + rows);
  }

  private String kept(CandleCache.Page page, CandleQuery query, Instant newest) {
    String made = json.writeValueAsString(stored(query, newest));
    from.cache().keep(page, made);
    return made;
  }

  private CandleList stored(CandleQuery query, Instant newest) {
    Optional<Instant> end = Optional.of(newest);
    Optional<Range> range = query.range(end);
    List<Candle> candles =
        range
            .map(r -> from.store().candles(query.symbol(), query.interval(), r, query.limit()))
            .orElseGet(List::of);
    return CandleList.of(query, candles, range.flatMap(r -> query.nextFrom(r, end)));
  }

  /** Where candles are, and which minutes are stored. */
  public record Sources(CandleStore store, CandleCache cache, StoredMinutes minutes) {}
}
