package com.mastertrade.engine.risk;

import java.util.List;

/**
 * All that the gate decides on besides its limits, at rest.
 *
 * @param portfolio of the last settlement
 * @param peakEquity highest equity so far, 1e-8 quote
 * @param dayEquity equity of the last settlement up to 00:00 UTC, 1e-8 quote
 * @param day UTC day that {@code dayEquity} began, days since the epoch
 * @param minute market time up to which entries are counted, epoch milliseconds
 * @param entriesInMinute approved at that time
 * @param pending approved entries that have not ended
 * @param symbols what is known of each
 * @param trades positions that were sold in part
 * @param streaks losses in a row of each strategy that has some
 * @param breakers the open ones; a kill switch is one
 */
public record RiskState(
    PortfolioView portfolio,
    long peakEquity,
    long dayEquity,
    long day,
    long minute,
    int entriesInMinute,
    List<PendingEntry> pending,
    List<SymbolFacts> symbols,
    List<OpenTrade> trades,
    List<LossStreak> streaks,
    Breakers breakers) {

  public RiskState {
    pending = List.copyOf(pending);
    symbols = List.copyOf(symbols);
    trades = List.copyOf(trades);
    streaks = List.copyOf(streaks);
  }

  /** Before the first settlement of an account with that cash, 1e-8 quote. */
  public static RiskState of(long cash) {
    PortfolioView portfolio = new PortfolioView(0, cash, cash, List.of());
    return new RiskState(
        portfolio, cash, cash, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), Breakers.NONE);
  }
}
