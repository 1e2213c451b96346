package com.mastertrade.marketdata.history;

import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;

/** Up to when bars of a symbol have closed. */
public interface MarketNow {

  /**
   * Asks the exchange where that is needed.
   *
   * @throws com.mastertrade.marketdata.exchange.ExchangeException if it does not answer
   */
  Instant ask(Symbol symbol);
}
