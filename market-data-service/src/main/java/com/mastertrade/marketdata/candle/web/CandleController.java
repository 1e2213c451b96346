package com.mastertrade.marketdata.candle.web;

import com.mastertrade.common.market.Candle;
import com.mastertrade.marketdata.candle.Rejections;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Stored candles, and what was refused. */
@RestController
public class CandleController {

  private final CandleAnswers answers;
  private final Rejections rejections;

  public CandleController(CandleAnswers answers, Rejections rejections) {
    this.answers = answers;
    this.rejections = rejections;
  }

  /** Candles of a symbol, oldest first. */
  public record CandleList(
      String symbol, String interval, List<CandleView> candles, Optional<Instant> nextFrom) {

    static CandleList of(CandleQuery query, List<Candle> candles, Optional<Instant> nextFrom) {
      return new CandleList(
          query.symbol().value(),
          query.interval().code(),
          candles.stream().map(CandleView::of).toList(),
          nextFrom);
    }
  }

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

  @GetMapping(path = "/api/v1/market-data", produces = MediaType.APPLICATION_JSON_VALUE)
  @ApiResponse(
      responseCode = "200",
      description = "OK",
      content = @Content(schema = @Schema(implementation = CandleList.class)))
  byte[] candles(
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
    return answers.json(query);
  }

  @GetMapping("/api/v1/rejections")
  RejectionList rejections() {
    return new RejectionList(rejections.counts());
  }
}
