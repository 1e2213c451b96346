package com.mastertrade.engine.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The circuit breakers that are open, and the pure functions that open them. One trigger opens once
 * a scope; only a reset closes it.
 */
public record Breakers(List<Breaker> open) {

  public static final Breakers NONE = new Breakers(List.of());

  public Breakers {
    open = List.copyOf(open);
  }

  /** With that one open as well; unchanged where its trigger has opened its scope already. */
  public Breakers trip(Breaker breaker) {
    if (open.stream().anyMatch(breaker::sameAs)) {
      return this;
    }
    List<Breaker> more = new ArrayList<>(open);
    more.add(breaker);
    return new Breakers(more);
  }

  /** Without those of that trigger and scope. */
  public Breakers reset(BreakerTrigger trigger, String scope) {
    return new Breakers(
        open.stream()
            .filter(breaker -> breaker.trigger() != trigger || !breaker.scope().equals(scope))
            .toList());
  }

  /** The first that stops entries of the strategy. */
  public Optional<Breaker> stopsEntry(String strategyId) {
    return first(strategyId, true);
  }

  /** The first that stops closes of the strategy. */
  public Optional<Breaker> stopsExit(String strategyId) {
    return first(strategyId, false);
  }

  private Optional<Breaker> first(String strategyId, boolean entry) {
    return open.stream()
        .filter(breaker -> breaker.covers(strategyId))
        .filter(breaker -> entry ? breaker.stops().entries() : breaker.stops().exits())
        .findFirst();
  }

  /** Opens where the portfolio has fallen too far from its highest equity. */
  static Optional<Breaker> drawdown(double drawdown, RiskLimits limits, long time) {
    if (drawdown < limits.maxDrawdown()) {
      return Optional.empty();
    }
    String reason =
        "the portfolio has fallen by "
            + Words.percent(drawdown)
            + " from its highest equity; "
            + Words.percent(limits.maxDrawdown())
            + " is the limit";
    return Optional.of(
        new Breaker(
            BreakerTrigger.DRAWDOWN, Breaker.PORTFOLIO, BreakerStops.ENTRIES, time, reason));
  }

  /** Opens where a strategy has lost too often in a row. */
  static Optional<Breaker> lossStreak(LossStreak streak, RiskLimits limits, long time) {
    if (limits.lossStreak() == 0 || streak.losses() < limits.lossStreak()) {
      return Optional.empty();
    }
    String reason = streak.losses() + " trades in a row were lost";
    return Optional.of(
        new Breaker(
            BreakerTrigger.LOSS_STREAK,
            Breaker.strategy(streak.strategyId()),
            BreakerStops.ENTRIES,
            time,
            reason));
  }

  /** Opens where a symbol's bars have not come for too long. */
  static Optional<Breaker> staleFeed(SymbolFacts facts, RiskLimits limits, long time) {
    long age = time - facts.closeTime();
    if (limits.staleBreakerMillis() == 0 || age < limits.staleBreakerMillis()) {
      return Optional.empty();
    }
    String reason =
        facts.seen()
            ? "the last bar of " + facts.symbol() + " is " + age / 1000 + " s old"
            : "no bar of " + facts.symbol() + " has come for " + age / 1000 + " s";
    return Optional.of(
        new Breaker(BreakerTrigger.STALE_FEED, Breaker.SYSTEM, BreakerStops.ENTRIES, time, reason));
  }
}
