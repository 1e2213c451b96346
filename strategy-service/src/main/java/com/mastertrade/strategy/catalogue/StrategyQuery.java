package com.mastertrade.strategy.catalogue;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import java.util.Optional;
import java.util.UUID;

/**
 * Which strategies a list should hold, and in which order.
 *
 * @param text part of the name or the rules
 */
public record StrategyQuery(
    Optional<UUID> runId,
    Optional<StrategyStatus> status,
    Optional<Symbol> symbol,
    Optional<Interval> interval,
    Optional<String> text,
    Sort sort) {

  /** Every strategy of a status. */
  public static StrategyQuery having(StrategyStatus status) {
    return new StrategyQuery(
        Optional.empty(),
        Optional.of(status),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Sort.NAME);
  }

  /** Orders of a list; ties are broken by id. */
  public enum Sort {
    BEST_SHARPE("-sharpe"),
    BEST_RETURN("-total_return"),
    MOST_TRADES("-trades"),
    NAME("name"),
    NEWEST("-created_at");

    private final String wireName;

    Sort(String wireName) {
      this.wireName = wireName;
    }

    /** The order of that wire name, empty if there is none. */
    public static Optional<Sort> of(String wireName) {
      for (Sort sort : values()) {
        if (sort.wireName.equals(wireName)) {
          return Optional.of(sort);
        }
      }
      return Optional.empty();
    }
  }
}
