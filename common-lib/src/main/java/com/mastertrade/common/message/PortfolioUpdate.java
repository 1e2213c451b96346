package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.money.Amount;
import com.mastertrade.common.money.Price;
import com.mastertrade.common.money.Quantity;
import com.mastertrade.common.order.Environment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The account after a settlement: {@code portfolio.update.{environment}}. Amounts are in the quote
 * asset.
 *
 * @param sequence counts the settlements from 1
 * @param settledAt market time up to which every bar is settled
 * @param marketTimes up to when each symbol is settled
 * @param lastUpdateSequence the newest order update it includes
 * @param equity cash and positions at their last close
 * @param cash free and reserved
 * @param reserved of the cash, for orders that are not filled
 * @param drawdown 0 to 1, from the highest equity so far
 * @param strategies realised and unrealised profit of each
 */
public record PortfolioUpdate(
    @JsonUnwrapped Envelope envelope,
    Environment environment,
    long sequence,
    Instant settledAt,
    Map<Symbol, Instant> marketTimes,
    long lastUpdateSequence,
    Amount equity,
    Amount cash,
    Amount reserved,
    double drawdown,
    List<Position> positions,
    List<StrategyTotal> strategies)
    implements Message {

  public static final String TYPE = "portfolio_update";

  public PortfolioUpdate {
    marketTimes = Map.copyOf(marketTimes);
    positions = List.copyOf(positions);
    strategies = List.copyOf(strategies);
    Limits.positive("sequence", sequence);
    Limits.unit("drawdown", drawdown);
  }

  /** An open position of a strategy, valued at the last close. */
  public record Position(
      String strategyId,
      Symbol symbol,
      Quantity quantity,
      Price entryPrice,
      Instant entryTime,
      Price markPrice,
      Optional<Price> stop,
      Optional<Price> target,
      Amount unrealizedPnl) {}

  /** What a strategy brought so far, after fees. */
  public record StrategyTotal(
      String strategyId, Amount realizedPnl, Amount unrealizedPnl, Amount fees, int trades) {}
}
