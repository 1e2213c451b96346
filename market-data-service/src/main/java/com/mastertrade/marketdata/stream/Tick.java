package com.mastertrade.marketdata.stream;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;

/** What the stream says between the bars. Times are market time. */
public sealed interface Tick {

  Symbol symbol();

  Instant time();

  /** Rolling 24-hour figures. */
  record Ticker(
      Symbol symbol,
      Instant time,
      double lastPrice,
      double bidPrice,
      double askPrice,
      double openPrice,
      double highPrice,
      double lowPrice,
      double volume,
      double quoteVolume,
      double priceChangePercent)
      implements Tick {}

  /** One public trade. */
  record Trade(
      Symbol symbol,
      Instant time,
      long tradeId,
      double price,
      double quantity,
      boolean buyerIsMaker)
      implements Tick {}

  /** Best bid and ask. */
  record Book(
      Symbol symbol,
      Instant time,
      long updateId,
      double bidPrice,
      double bidQuantity,
      double askPrice,
      double askQuantity)
      implements Tick {}
}
