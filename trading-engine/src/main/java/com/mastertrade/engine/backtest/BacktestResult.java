package com.mastertrade.engine.backtest;

import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.metrics.DailyEquity;
import com.mastertrade.engine.metrics.Metrics;
import java.util.List;

/**
 * What came out of a backtest.
 *
 * @param trades oldest first; bar indices count base bars from the window's first one
 * @param refusedEntries entries the instrument's filters or the cash did not allow
 */
public record BacktestResult(
    List<Trade> trades,
    int refusedEntries,
    DailyEquity equity,
    Metrics metrics,
    Provenance provenance) {

  public BacktestResult {
    trades = List.copyOf(trades);
  }

  /** FNV hash of entry and exit bars, 16 hex digits. */
  public String tradesHash() {
    return TradeHashes.ofBars(trades);
  }

  /** Entry and exit times on a symbol: equal for documents that do the same. 16 hex digits. */
  public String behaviour() {
    return TradeHashes.behaviour(provenance.instrument().symbol(), trades);
  }

  /** SHA-256 over every figure of every trade and the daily equity: equal bit for bit or not. */
  public String resultHash() {
    return TradeHashes.ofEverything(trades, equity);
  }
}
