package com.mastertrade.marketdata.candle.web;

import com.mastertrade.common.market.Candle;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.marketdata.candle.CandleCache;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.candle.Rejections;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stored candles, and what was refused. */
@RestController
public class CandleController {

  private final CandleStore store;
  private final CandleCache cache;
  private final Rejections rejections;

  public CandleController(CandleStore store, CandleCache cache, Rejections rejections) {
    this.store = store;
    this.cache = cache;
    this.rejections = rejections;
  }

  /** Candles of a symbol, oldest first. */
  public record CandleList(
      String symbol, String interval, List<CandleView> candles, Optional<Instant> nextFrom) {}

  /** One candle. */
  public record CandleView(
      Instant openTime,
      double open,
      double high,
      double low,
      double close,
      double volume,
      double quoteVolume,
      long tradesCount) {

    static CandleView of(Candle candle) {
      return new CandleView(
          candle.openTime(),
          candle.open(),
          candle.high(),
          candle.low(),
          candle.close(),
          candle.volume(),
          candle.quoteVolume(),
          candle.tradesCount());
    }
  }

  /** Counts of refused rows. */
  public record RejectionList(List<Rejections.Count> items) {}

  @GetMapping("/api/v1/market-data")
  CandleList candles(
      @RequestParam String symbol,
      @RequestParam(defaultValue = "1m") String interval,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to,
      @RequestParam(required = false) @Nullable Integer limit) {
    CandleQuery query =
        CandleQuery.of(
            new CandleQuery.Given(
                symbol,
                interval,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(limit)));
    return cached(query).orElseGet(() -> stored(query));
  }

  /** The newest closed bar alone is in the cache while the market runs. */
  private Optional<CandleList> cached(CandleQuery query) {
    if (query.limit() != 1 || query.from().isPresent() || query.to().isPresent()) {
      return Optional.empty();
    }
    return cache
        .newest(query.symbol(), query.interval())
        .map(candle -> list(query, List.of(candle), Optional.empty()));
  }

  private CandleList stored(CandleQuery query) {
    Optional<Instant> newest = store.newest(query.symbol());
    if (newest.isEmpty()) {
      throw ProblemException.notFound("candle of the symbol", query.symbol().value());
    }
    Optional<Range> range = query.range(newest);
    List<Candle> candles =
        range
            .map(r -> store.candles(query.symbol(), query.interval(), r, query.limit()))
            .orElseGet(List::of);
    return list(query, candles, range.flatMap(r -> query.nextFrom(r, newest)));
  }

  private static CandleList list(
      CandleQuery query, List<Candle> candles, Optional<Instant> nextFrom) {
    return new CandleList(
        query.symbol().value(),
        query.interval().code(),
        candles.stream().map(CandleView::of).toList(),
        nextFrom);
  }

  @GetMapping("/api/v1/rejections")
  RejectionList rejections() {
    return new RejectionList(rejections.counts());
  }
}
