package com.mastertrade.marketdata.stream.web;

import com.mastertrade.marketdata.stream.Tick;
import com.mastertrade.marketdata.stream.TickerBoard;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The newest tickers. */
@RestController
public class TickerController {

  private final TickerBoard board;

  public TickerController(TickerBoard board) {
    this.board = board;
  }

  /** All tickers. */
  public record TickerList(List<TickerView> items) {}

  /** A ticker: observed values, market time and the real time of its arrival. */
  public record TickerView(
      String symbol,
      double lastPrice,
      double priceChangePercent,
      double bidPrice,
      double askPrice,
      double volume,
      double quoteVolume,
      Instant marketTime,
      Instant publishedAt) {

    static TickerView of(TickerBoard.Entry entry) {
      Tick.Ticker ticker = entry.ticker();
      return new TickerView(
          ticker.symbol().value(),
          ticker.lastPrice(),
          ticker.priceChangePercent(),
          ticker.bidPrice(),
          ticker.askPrice(),
          ticker.volume(),
          ticker.quoteVolume(),
          ticker.time(),
          entry.receivedAt());
    }
  }

  @GetMapping("/api/v1/tickers")
  TickerList tickers() {
    return new TickerList(board.all().stream().map(TickerView::of).toList());
  }
}
