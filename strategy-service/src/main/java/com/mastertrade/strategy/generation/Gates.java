package com.mastertrade.strategy.generation;

import com.mastertrade.strategy.catalogue.StrategyDetail.GateResult;
import com.mastertrade.strategy.generation.Gate.Demand;
import java.util.List;
import java.util.Optional;

/** The filter: every gate in the order in which a result falls. */
final class Gates {

  private final List<Gate> all;

  Gates(GateProperties limits) {
    this.all =
        List.of(
            gate("trades", limits.minTrades(), Demand.AT_LEAST, r -> r.metrics().trades()),
            gate(
                "total_return",
                limits.minTotalReturn(),
                Demand.ABOVE,
                r -> r.metrics().totalReturn()),
            gate("plausibility", 0, Demand.AT_MOST, GateInput::implausible),
            gate("sharpe", limits.minSharpe(), Demand.ABOVE, r -> r.metrics().sharpe()),
            gate("plausible_sharpe", limits.maxSharpe(), Demand.AT_MOST, r -> r.metrics().sharpe()),
            gate(
                "max_drawdown",
                limits.maxDrawdown(),
                Demand.AT_MOST,
                r -> r.metrics().maxDrawdown()),
            gate(
                "profit_factor",
                limits.minProfitFactor(),
                Demand.AT_LEAST,
                r -> r.metrics().profitFactor()),
            gate("exposure", limits.minExposure(), Demand.AT_LEAST, r -> r.metrics().exposure()),
            gate(
                "always_invested",
                limits.maxExposure(),
                Demand.AT_MOST,
                r -> r.metrics().exposure()),
            gate(
                "best_trade_share",
                limits.maxBestTradeShare(),
                Demand.AT_MOST,
                GateInput::bestTradeShare));
  }

  private static Gate gate(String name, double limit, Demand demand, Gate.Figure figure) {
    return new Gate(name, limit, demand, figure);
  }

  List<Gate> all() {
    return all;
  }

  /** How a result did at each gate. */
  List<GateResult> judge(GateInput input) {
    return all.stream()
        .map(
            gate -> {
              double value = gate.figure().of(input);
              return new GateResult(gate.name(), value, gate.limit(), gate.passes(value));
            })
        .toList();
  }

  /** The first gate that was not passed. */
  static Optional<GateResult> fellAt(List<GateResult> judged) {
    return judged.stream().filter(result -> !result.passed()).findFirst();
  }
}
