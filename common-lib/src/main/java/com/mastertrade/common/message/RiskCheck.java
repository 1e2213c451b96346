package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.money.Amount;
import java.util.UUID;

/**
 * A strategy's report of itself: {@code risk.check.{strategy_id}}, hourly and after each change of
 * position; answered only by a breach or a breaker.
 *
 * @param proposedPositionSize fraction of the portfolio
 * @param maxDrawdownCurrent 0 to 1, of the strategy's own equity
 */
public record RiskCheck(
    @JsonUnwrapped Envelope envelope,
    UUID checkId,
    String strategyId,
    Symbol symbol,
    double proposedPositionSize,
    Amount currentPortfolioValue,
    int currentPositions,
    double maxDrawdownCurrent)
    implements Message {

  public static final String TYPE = "risk_check";

  public RiskCheck {
    Limits.unit("max_drawdown_current", maxDrawdownCurrent);
  }
}
