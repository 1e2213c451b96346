package com.mastertrade.engine.portfolio;

import com.mastertrade.engine.desk.DeskState;
import com.mastertrade.engine.risk.RiskState;
import java.util.List;

/**
 * A portfolio between two minutes.
 *
 * @param time close of the last minute, epoch milliseconds; 0 before the first
 */
public record PortfolioState(
    long time, DeskState desk, RiskState risk, List<MemberState> strategies) {

  public PortfolioState {
    strategies = List.copyOf(strategies);
  }

  /** Nothing but cash, 1e-8 quote. */
  public static PortfolioState of(long cash) {
    return new PortfolioState(0, DeskState.of(cash), RiskState.of(cash), List.of());
  }
}
