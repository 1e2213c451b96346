package com.mastertrade.engine.desk;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.account.AccountState;
import com.mastertrade.engine.order.TrackedOrder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A desk at rest.
 *
 * @param orders those that still work
 * @param volumes of each symbol's last bar, in lots
 */
public record DeskState(
    AccountState account,
    List<TrackedOrder> orders,
    List<BracketState> brackets,
    Map<Symbol, Long> volumes) {

  public DeskState {
    orders = List.copyOf(orders);
    brackets = List.copyOf(brackets);
    volumes = Collections.unmodifiableMap(new TreeMap<>(volumes));
  }

  /** A desk with nothing but cash, 1e-8 quote. */
  public static DeskState of(long cash) {
    return new DeskState(AccountState.of(cash), List.of(), List.of(), Map.of());
  }
}
