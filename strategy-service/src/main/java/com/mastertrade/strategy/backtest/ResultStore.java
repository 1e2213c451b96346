package com.mastertrade.strategy.backtest;

import com.mastertrade.strategy.backtest.StrategyResult.Course;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps results with their trades and daily equity, for ever. */
public interface ResultStore {

  /** A result with its course, not yet stored. */
  record NewResult(StrategyResult result, Course course) {}

  /** Stores all, and makes each the newest of its strategy, in the caller's transaction. */
  void insert(List<NewResult> results);

  Optional<StrategyResult> find(UUID resultId);

  List<TradeRow> trades(UUID resultId, long offset, int limit);

  long countTrades(UUID resultId);

  /** Equity day by day; empty if there is no such result. */
  List<EquityPoint> equity(UUID resultId);
}
