package com.mastertrade.engine.portfolio;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.document.StrategyDocument;

/**
 * A document that trades a symbol in the portfolio.
 *
 * @param fraction proposed for each entry, 1e-8 of the equity
 */
public record Member(String strategyId, StrategyDocument document, Symbol symbol, long fraction) {

  public Member {
    if (strategyId.isBlank() || fraction <= 0 || fraction > Amounts.ONE) {
      throw new IllegalArgumentException("a member has an id and a fraction of at most 1");
    }
  }

  /** With the fraction of its document. */
  public static Member of(String strategyId, StrategyDocument document, Symbol symbol) {
    long fraction = Math.round(document.sizing() * Amounts.ONE);
    return new Member(strategyId, document, symbol, fraction);
  }
}
