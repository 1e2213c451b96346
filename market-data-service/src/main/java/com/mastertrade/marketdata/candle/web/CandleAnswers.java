package com.mastertrade.marketdata.candle.web;

import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.marketdata.candle.CandleCache;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.candle.StoredMinutes;
import com.mastertrade.marketdata.candle.web.CandleController.CandleList;
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

  private final CandleStore store;
  private final CandleCache cache;
  private final StoredMinutes minutes;
  private final JsonMapper json;

  public CandleAnswers(
      CandleStore store, CandleCache cache, StoredMinutes minutes, JsonMapper json) {
    this.store = store;
    this.cache = cache;
    this.minutes = minutes;
    this.json = json;
  }

  /**
   * The candles that are asked for.
   *
   * @throws ProblemException 404 where the symbol has none
   */
  byte[] json(CandleQuery query) {
    Optional<Instant> known = minutes.newest(query.symbol()).map(closed -> closed.minus(MINUTE));
    if (known.isPresent() && query.asksForNewest()) {
      return newest(query, known.get()).getBytes(StandardCharsets.UTF_8);
    }
    Instant newest =
        known
            .or(() -> store.newest(query.symbol()))
            .orElseThrow(
                () -> ProblemException.notFound("candle of the symbol", query.symbol().value()));
    return json.writeValueAsBytes(stored(query, newest));
  }

  private String newest(CandleQuery query, Instant newest) {
    return newestBar(query, newest).orElseGet(() -> newestPage(query, newest));
  }

  /** The newest bar stands in the cache by itself, but for one that is still forming. */
  private Optional<String> newestBar(CandleQuery query, Instant newest) {
    if (query.limit() > 1) {
      return Optional.empty();
    }
    Instant closed = newest.plus(MINUTE);
    return cache
        .newest(query.symbol(), query.interval())
        .filter(candle -> candle.closeTime().equals(closed))
        .map(candle -> CandleList.of(query, List.of(candle), Optional.empty()))
        .map(json::writeValueAsString);
  }

  private String newestPage(CandleQuery query, Instant newest) {
    long rows =
        query.range(Optional.of(newest)).map(r -> minutes.count(query.symbol(), r)).orElse(0L);
    CandleCache.Page page =
        new CandleCache.Page(query.symbol(), query.interval(), query.limit(), newest + "/" + rows);
    return cache.page(page).orElseGet(() -> kept(page, query, newest));
  }

  private String kept(CandleCache.Page page, CandleQuery query, Instant newest) {
    String made = json.writeValueAsString(stored(query, newest));
    cache.keep(page, made);
    return made;
  }

  private CandleList stored(CandleQuery query, Instant newest) {
    Optional<Instant> end = Optional.of(newest);
    Optional<Range> range = query.range(end);
    List<Candle> candles =
        range
            .map(r -> store.candles(query.symbol(), query.interval(), r, query.limit()))
            .orElseGet(List::of);
    return CandleList.of(query, candles, range.flatMap(r -> query.nextFrom(r, end)));
  }
}
