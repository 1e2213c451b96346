package com.mastertrade.engine.risk;

import java.util.List;

/**
 * The account after a settlement, as the gate needs it.
 *
 * @param settledAt market time, epoch milliseconds
 * @param equity 1e-8 quote
 * @param cash free and reserved, 1e-8 quote
 */
public record PortfolioView(long settledAt, long equity, long cash, List<Exposure> positions) {

  public PortfolioView {
    positions = List.copyOf(positions);
  }
}
