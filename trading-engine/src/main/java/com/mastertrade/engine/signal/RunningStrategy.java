package com.mastertrade.engine.signal;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.common.order.OrderReason;
import com.mastertrade.common.order.OrderType;
import com.mastertrade.common.order.Protection;
import com.mastertrade.engine.costs.LevelRounding;
import com.mastertrade.engine.data.Bars;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.rule.Decision;
import com.mastertrade.engine.rule.StrategyRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One document on one symbol, asked after every base bar: it wants to buy and to close at closes of
 * its interval, and raises a trailing stop after any base bar. Told of its own fills before it is
 * asked. Restored from its state and the same bars it goes on as if nothing had happened. Not
 * thread-safe.
 */
public final class RunningStrategy {

  private final Identity identity;
  private final Interval interval;
  private final SymbolFeed feed;
  private final Optional<Double> trailing;
  private final Protection protection;
  private final StrategyRunner runner;
  private StrategyState state;

  /**
   * Who trades and how much.
   *
   * @param fraction proposed for each entry, 1e-8 of the equity
   * @param levels where a raised stop comes to lie, as at the desk
   */
  public record Identity(String strategyId, Symbol symbol, long fraction, LevelRounding levels) {}

  /** A strategy without a position. */
  public RunningStrategy(Identity identity, StrategyDocument document, SymbolFeed feed) {
    this(identity, document, feed, StrategyState.FLAT);
  }

  /**
   * A strategy that goes on from {@code state}, the feed standing where the state was taken.
   *
   * @throws IllegalArgumentException if the document does not trade the symbol
   */
  public RunningStrategy(
      Identity identity, StrategyDocument document, SymbolFeed feed, StrategyState state) {
    if (!document.symbols().contains(identity.symbol())) {
      throw new IllegalArgumentException(
          "the document trades " + document.symbols() + ", not " + identity.symbol());
    }
    this.identity = identity;
    this.interval = document.interval();
    this.feed = feed;
    this.trailing = document.protection().trailing().stream().boxed().findFirst();
    this.protection = protection(document);
    this.runner = new StrategyRunner(document, feed.columns(interval));
    this.state = state;
    if (state.inPosition()) {
      runner.opened(feed.bars(interval).size() - state.barsHeld());
    }
  }

  public Identity identity() {
    return identity;
  }

  public StrategyState state() {
    return state;
  }

  /**
   * Its entry was filled, or the first part of it, in the feed's last base bar, which opened at
   * {@code time}.
   */
  public void opened(long time, long ticks) {
    int bars = feed.bars(interval).size();
    runner.opened(feed.closed(interval) ? bars - 1 : bars);
    long stop = identity.levels().below(feed.base().priceScale(), ticks, protection.stopFraction());
    state = new StrategyState(time, ticks, 0, ticks, stop);
  }

  /**
   * Where the desk has its stop after the last settlement, 0 without one. Told before each
   * decision: what is wanted above that is asked for again, whatever became of the asking.
   */
  public void stopAt(long ticks) {
    if (state.inPosition()) {
      state = state.withStop(ticks);
    }
  }

  /** Its position is gone. */
  public void closed() {
    runner.closed();
    state = StrategyState.FLAT;
  }

  /** What it wants after the feed's last base bar; a raised stop goes before a close. */
  public List<Intent> decide() {
    List<Intent> intents = new ArrayList<>(0);
    if (state.inPosition()) {
      trail(intents);
    }
    if (feed.closed(interval)) {
      atClose(intents);
    }
    return intents;
  }

  private void trail(List<Intent> intents) {
    Bars base = feed.base();
    if (feed.tradedLast()) {
      state = state.withHigh(base.highTicks(base.size() - 1));
    }
    trailing
        .map(fraction -> identity.levels().below(base.priceScale(), state.highestTicks(), fraction))
        .filter(raised -> raised > state.stopTicks())
        .ifPresent(raised -> intents.add(adjust(raised)));
  }

  private void atClose(List<Intent> intents) {
    if (state.inPosition()) {
      state = state.withBar();
    }
    int bar = feed.bars(interval).size() - 1;
    Decision decision = runner.onClose(bar);
    switch (decision) {
      case ENTER -> intents.add(buy());
      case EXIT_SIGNAL -> intents.add(close(OrderReason.SIGNAL));
      case EXIT_TIME -> intents.add(close(OrderReason.TIME));
      case NONE -> {}
    }
  }

  private Intent buy() {
    return new Intent.Buy(
        feed.time(),
        identity.strategyId(),
        identity.symbol(),
        lastTicks(),
        identity.fraction(),
        Optional.of(protection),
        OrderType.MARKET,
        0,
        OrderReason.ENTRY);
  }

  private Intent close(String reason) {
    return new Intent.Close(
        feed.time(), identity.strategyId(), identity.symbol(), lastTicks(), reason);
  }

  private Intent adjust(long stopTicks) {
    return new Intent.Adjust(
        feed.time(),
        identity.strategyId(),
        identity.symbol(),
        lastTicks(),
        stopTicks,
        OrderReason.TRAILING);
  }

  private long lastTicks() {
    return feed.base().closeTicks(feed.base().size() - 1);
  }

  private static Protection protection(StrategyDocument document) {
    com.mastertrade.engine.document.Protection rules = document.protection();
    double trailing = rules.trailing().orElse(Double.MAX_VALUE);
    return new Protection(
        Math.min(rules.stop(), trailing),
        trailing <= rules.stop() ? OrderReason.TRAILING : OrderReason.STOP,
        rules.target());
  }
}
