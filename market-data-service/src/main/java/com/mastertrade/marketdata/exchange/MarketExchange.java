package com.mastertrade.marketdata.exchange;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of an exchange over REST. Every call stays within the request budget: it waits
 * where the budget is used up. Thread-safe.
 *
 * @throws ExchangeException from every call that fails
 */
public interface MarketExchange {

  int MAX_KLINES = 1000;

  /** One-minute rows that open in [from, to), oldest first, {@link #MAX_KLINES} at most. */
  List<Kline> klines(Symbol symbol, Instant from, Instant to);

  /** The exchange's market time of a symbol: every bar that ends by then has closed. */
  Instant marketTime(Symbol symbol);

  /** Open time of the first one-minute row there is. */
  Optional<Instant> firstBar(Symbol symbol);

  /** Every symbol with its filters. */
  List<ListedSymbol> listedSymbols();

  /** The exchange's clock. */
  Instant serverTime();
}
