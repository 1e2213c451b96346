package com.mastertrade.strategy.market;

import com.mastertrade.common.instrument.Symbol;

/** Candles that a backtest needs are not there. They are never filled in. */
public final class MissingCandlesException extends RuntimeException {

  /**
   * @param missing minutes missing in the whole window
   */
  public MissingCandlesException(Symbol symbol, Window window, Window firstGap, long missing) {
    super(
        "%s: %d of %d one-minute candles are missing between %s and %s, the first from %s to %s"
            .formatted(
                symbol,
                missing,
                window.minutes(),
                window.from(),
                window.to(),
                firstGap.from(),
                firstGap.to()));
  }
}
