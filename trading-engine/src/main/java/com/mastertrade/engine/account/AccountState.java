package com.mastertrade.engine.account;

import com.mastertrade.common.instrument.Symbol;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A portfolio account at rest.
 *
 * @param initial cash it began with, 1e-8 quote
 * @param cash free and reserved, 1e-8 quote
 * @param positions by symbol and strategy
 * @param totals by strategy
 * @param reservations 1e-8 quote by order
 * @param marks last closes in ticks
 */
public record AccountState(
    long initial,
    long cash,
    List<Position> positions,
    List<StrategyTotal> totals,
    Map<String, Long> reservations,
    Map<Symbol, Long> marks) {

  public AccountState {
    positions = List.copyOf(positions);
    totals = List.copyOf(totals);
    reservations = Collections.unmodifiableMap(new TreeMap<>(reservations));
    marks = Collections.unmodifiableMap(new TreeMap<>(marks));
  }

  /** An account with nothing but cash. */
  public static AccountState of(long cash) {
    return new AccountState(cash, cash, List.of(), List.of(), Map.of(), Map.of());
  }
}
