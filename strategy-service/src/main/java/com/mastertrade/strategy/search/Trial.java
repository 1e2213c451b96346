package com.mastertrade.strategy.search;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.metrics.DailyEquity;

/**
 * One candidate that was evaluated.
 *
 * @param sequence order of evaluation, from 0
 * @param generation of the search that bred it, from 1
 * @param document what was evaluated, canonical
 * @param hash of the document
 * @param behaviour signature of its entry and exit bars
 * @param sharpe net, on the window of the search
 * @param fitness what the search maximises
 * @param equity net, at the end of each UTC day
 */
public record Trial(
    int sequence,
    long generation,
    StrategyDocument document,
    String hash,
    String behaviour,
    int trades,
    double sharpe,
    double fitness,
    DailyEquity equity) {

  /** Trades below which a behaviour, and a Sharpe ratio, mean nothing. */
  public static final int FEW_TRADES = Evaluated.FEW_TRADES;

  public Symbol symbol() {
    return document.symbols().getFirst();
  }

  /** Net, one a UTC day. */
  public double[] dailyReturns() {
    return equity.returns();
  }

  /** Whether there are enough trades for its behaviour to count. */
  public boolean traded() {
    return trades >= FEW_TRADES;
  }
}
