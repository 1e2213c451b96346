package com.mastertrade.engine.account;

/**
 * What a strategy brought so far.
 *
 * @param realized profit of what was sold, after fees of both sides; 1e-8 quote
 * @param fees paid, 1e-8 quote
 * @param trades positions that were closed
 */
public record StrategyTotal(String strategyId, long realized, long fees, int trades) {

  static StrategyTotal none(String strategyId) {
    return new StrategyTotal(strategyId, 0, 0, 0);
  }
}
