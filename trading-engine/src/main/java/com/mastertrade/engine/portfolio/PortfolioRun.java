package com.mastertrade.engine.portfolio;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.account.PortfolioAccount;
import com.mastertrade.engine.account.Position;
import com.mastertrade.engine.account.PositionKey;
import com.mastertrade.engine.costs.LevelRounding;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.desk.Execution;
import com.mastertrade.engine.desk.OrderDesk;
import com.mastertrade.engine.order.ExecutionEvent;
import com.mastertrade.engine.order.Order;
import com.mastertrade.engine.order.TrackedOrder;
import com.mastertrade.engine.risk.Breaker;
import com.mastertrade.engine.risk.Exposure;
import com.mastertrade.engine.risk.PendingEntry;
import com.mastertrade.engine.risk.PortfolioView;
import com.mastertrade.engine.risk.RiskBook;
import com.mastertrade.engine.risk.RiskGate;
import com.mastertrade.engine.risk.Verdict;
import com.mastertrade.engine.signal.Intent;
import com.mastertrade.engine.signal.RunningStrategy;
import com.mastertrade.engine.signal.StrategyState;
import com.mastertrade.engine.signal.SymbolFeed;
import com.mastertrade.engine.venue.MarketBar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Strategies on symbols with one account, minute by minute: the desk settles the minute's bars, the
 * book takes in what came of it, every strategy decides, the gate judges, and the desk takes what
 * was approved, all in canonical order. Restored from its state, on feeds that hold the same bars,
 * it goes on as if nothing had happened. Not thread-safe.
 */
public final class PortfolioRun {

  private final TreeMap<Symbol, SymbolFeed> feeds;
  private final TreeMap<PositionKey, RunningStrategy> strategies =
      new TreeMap<>(PositionKey.CANONICAL);
  private final OrderDesk desk;
  private final RiskBook book;
  private final RiskGate gate;
  private long time;

  /**
   * A portfolio that stands at {@code state}; the feeds stand there too, and hold what came before
   * as warm-up.
   *
   * @throws IllegalArgumentException if a member's symbol has no feed
   */
  public PortfolioRun(
      PortfolioSettings settings,
      Map<Symbol, SymbolFeed> feeds,
      List<Member> members,
      PortfolioState state) {
    this.feeds = new TreeMap<>(feeds);
    Map<Symbol, Instrument> instruments = new HashMap<>();
    feeds.forEach((symbol, feed) -> instruments.put(symbol, feed.base().instrument()));
    this.desk = new OrderDesk(settings.desk(), instruments, state.desk());
    this.book = new RiskBook(settings.limits(), state.risk());
    this.gate = new RiskGate(settings.limits(), book, instruments);
    this.time = state.time();
    Map<PositionKey, StrategyState> known = new HashMap<>();
    state
        .strategies()
        .forEach(s -> known.put(new PositionKey(s.symbol(), s.strategyId()), s.state()));
    LevelRounding levels = settings.desk().fills().levels();
    members.forEach(member -> add(member, levels, known));
    if (time == 0) {
      this.feeds.values().forEach(this::observe);
    }
  }

  private void add(Member member, LevelRounding levels, Map<PositionKey, StrategyState> known) {
    SymbolFeed feed = feeds.get(member.symbol());
    if (feed == null) {
      throw new IllegalArgumentException("there are no bars of " + member.symbol());
    }
    PositionKey key = new PositionKey(member.symbol(), member.strategyId());
    RunningStrategy.Identity identity =
        new RunningStrategy.Identity(
            member.strategyId(), member.symbol(), member.fraction(), levels);
    StrategyState state = known.getOrDefault(key, StrategyState.FLAT);
    RunningStrategy before =
        strategies.put(key, new RunningStrategy(identity, member.document(), feed, state));
    if (before != null) {
      throw new IllegalArgumentException("two members are " + key);
    }
  }

  private void observe(SymbolFeed feed) {
    if (!feed.base().isEmpty()) {
      MarketBar last = MarketBar.of(feed.base(), feed.base().size() - 1);
      desk.observe(last);
      book.bar(last.symbol(), last.closeTime(), last.close());
    }
  }

  /** How it stands. */
  public PortfolioState state() {
    List<MemberState> states = new ArrayList<>();
    strategies.forEach(
        (key, one) -> states.add(new MemberState(key.strategyId(), key.symbol(), one.state())));
    return new PortfolioState(time, desk.state(), book.state(), states);
  }

  public PortfolioAccount account() {
    return desk.account();
  }

  /** The orders that work. */
  public List<TrackedOrder> working() {
    return desk.working();
  }

  /** The minute that ends at {@code closeTime}, with the bars of the symbols that have one. */
  public MinuteNews minute(long closeTime, Map<Symbol, Bar> bars) {
    time = closeTime;
    List<MarketBar> closed = feed(closeTime, bars);
    List<Execution> executions = new ArrayList<>(desk.settle(closed));
    closed.forEach(bar -> book.bar(bar.symbol(), bar.closeTime(), bar.close()));
    List<Breaker> breakers = new ArrayList<>(0);
    feeds.keySet().forEach(book::watch);
    forgetEnded();
    executions.forEach(execution -> tell(execution, breakers));
    breakers.addAll(book.settled(view()));
    List<Verdict> verdicts = new ArrayList<>(0);
    for (RunningStrategy strategy : strategies.values()) {
      tellStop(strategy);
      for (Intent intent : strategy.decide()) {
        verdicts.add(judge(intent, executions));
      }
    }
    return new MinuteNews(closeTime, executions, verdicts, breakers);
  }

  private List<MarketBar> feed(long closeTime, Map<Symbol, Bar> bars) {
    List<MarketBar> closed = new ArrayList<>(bars.size());
    feeds.forEach(
        (symbol, feed) -> {
          Bar bar = bars.get(symbol);
          if (bar == null) {
            feed.onAbsence(closeTime);
          } else {
            feed.on(bar);
            closed.add(MarketBar.of(feed.base(), feed.base().size() - 1));
          }
        });
    return closed;
  }

  /** Also what a close has cancelled since the last minute, which is heard of only now. */
  private void forgetEnded() {
    List<PendingEntry> pending = book.pending();
    if (!pending.isEmpty()) {
      Set<String> working =
          desk.working().stream().map(o -> o.order().orderId()).collect(Collectors.toSet());
      pending.stream()
          .map(PendingEntry::orderId)
          .filter(orderId -> !working.contains(orderId))
          .forEach(book::ended);
    }
  }

  private void tellStop(RunningStrategy strategy) {
    if (strategy.state().inPosition()) {
      RunningStrategy.Identity who = strategy.identity();
      strategy.stopAt(desk.stopTicks(who.symbol(), who.strategyId()).orElse(0L));
    }
  }

  private void tell(Execution execution, List<Breaker> breakers) {
    Order order = execution.booking().order().order();
    ExecutionEvent event = execution.booking().event();
    RunningStrategy strategy = strategies.get(new PositionKey(order.symbol(), order.strategyId()));
    if (strategy != null && execution.opened()) {
      strategy.opened(event.time(), event.ticks());
    }
    execution.realized().ifPresent(profit -> book.sold(order.strategyId(), order.symbol(), profit));
    if (execution.closed()) {
      breakers.addAll(book.closed(order.strategyId(), order.symbol(), time));
      if (strategy != null) {
        strategy.closed();
      }
    }
  }

  private Verdict judge(Intent intent, List<Execution> executions) {
    String orderId =
        intent.symbol() + "/" + intent.strategyId() + "/" + intent.time() + "/" + intent.action();
    Verdict verdict = gate.on(intent, orderId);
    if (verdict instanceof Verdict.Approved approved) {
      executions.addAll(desk.submit(approved.ticket()));
    }
    return verdict;
  }

  private PortfolioView view() {
    PortfolioAccount account = desk.account();
    List<Exposure> exposures = new ArrayList<>();
    for (Position position : account.positions()) {
      long stop = desk.stopTicks(position.symbol(), position.strategyId()).orElse(0L);
      exposures.add(new Exposure(position.strategyId(), position.symbol(), position.lots(), stop));
    }
    return new PortfolioView(time, account.equity(), account.cash(), exposures);
  }
}
