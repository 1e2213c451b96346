package com.mastertrade.engine.risk;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.account.PositionKey;
import com.mastertrade.engine.booking.Amounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The one state the gate decides against: the portfolio of the last settlement and what was
 * approved since. It opens circuit breakers by itself. Not thread-safe.
 */
public final class RiskBook {

  private static final long DAY_MILLIS = 86_400_000L;

  private final RiskLimits limits;
  private final Map<String, PendingEntry> pending = new LinkedHashMap<>();
  private final Map<Symbol, SymbolFacts> symbols = new TreeMap<>();
  private final Map<PositionKey, Long> trades = new TreeMap<>(PositionKey.CANONICAL);
  private final Map<String, LossStreak> streaks = new TreeMap<>();
  private PortfolioView portfolio;
  private long peakEquity;
  private long dayEquity;
  private long day;
  private long minute;
  private int entriesInMinute;
  private Breakers breakers;

  /** The book that stands at {@code state}. */
  public RiskBook(RiskLimits limits, RiskState state) {
    this.limits = limits;
    this.portfolio = state.portfolio();
    this.peakEquity = state.peakEquity();
    this.dayEquity = state.dayEquity();
    this.day = state.day();
    this.minute = state.minute();
    this.entriesInMinute = state.entriesInMinute();
    this.breakers = state.breakers();
    state.pending().forEach(entry -> pending.put(entry.orderId(), entry));
    state.symbols().forEach(facts -> symbols.put(facts.symbol(), facts));
    state
        .trades()
        .forEach(
            trade ->
                trades.put(new PositionKey(trade.symbol(), trade.strategyId()), trade.realized()));
    state.streaks().forEach(streak -> streaks.put(streak.strategyId(), streak));
  }

  /** How it stands. */
  public RiskState state() {
    return new RiskState(
        portfolio,
        peakEquity,
        dayEquity,
        day,
        minute,
        entriesInMinute,
        List.copyOf(pending.values()),
        List.copyOf(symbols.values()),
        trades.entrySet().stream()
            .map(e -> new OpenTrade(e.getKey().strategyId(), e.getKey().symbol(), e.getValue()))
            .toList(),
        List.copyOf(streaks.values()),
        breakers);
  }

  /** Bars of a symbol are awaited, from the next settlement on if none has come. */
  public void watch(Symbol symbol) {
    symbols.computeIfAbsent(symbol, SymbolFacts::awaited);
  }

  /** A closed bar of a symbol. */
  public void bar(Symbol symbol, long closeTime, long closeTicks) {
    boolean trading = facts(symbol).map(SymbolFacts::trading).orElse(true);
    symbols.put(symbol, new SymbolFacts(symbol, closeTicks, closeTime, trading));
  }

  /** Whether the exchange trades a symbol. */
  public void status(Symbol symbol, boolean trading) {
    SymbolFacts known = facts(symbol).orElse(SymbolFacts.awaited(symbol));
    symbols.put(symbol, known.withTrading(trading));
  }

  /** An entry has ended: filled, cancelled, rejected or expired. Others are no matter. */
  public void ended(String orderId) {
    pending.remove(orderId);
  }

  /** A part of a position, or all of it, was sold with that profit after fees, 1e-8 quote. */
  public void sold(String strategyId, Symbol symbol, long realized) {
    trades.merge(new PositionKey(symbol, strategyId), realized, Long::sum);
  }

  /**
   * A position has come to nothing, its sales were told before: a trade, won or lost as a whole.
   * Returns the breakers that this opened.
   */
  public List<Breaker> closed(String strategyId, Symbol symbol, long time) {
    Long told = trades.remove(new PositionKey(symbol, strategyId));
    long realized = told == null ? 0 : told;
    int losses = realized < 0 ? streak(strategyId) + 1 : 0;
    LossStreak streak = new LossStreak(strategyId, losses);
    if (losses == 0) {
      streaks.remove(strategyId);
    } else {
      streaks.put(strategyId, streak);
    }
    return tripAll(Breakers.lossStreak(streak, limits, time).stream().toList());
  }

  /**
   * The account was settled; the bars and ended orders of that minute were told before. Returns the
   * breakers that this opened.
   */
  public List<Breaker> settled(PortfolioView view) {
    long today = Math.floorDiv(view.settledAt() - 1, DAY_MILLIS);
    if (today != day) {
      day = today;
      dayEquity = portfolio.equity();
    }
    portfolio = view;
    symbols.replaceAll((symbol, facts) -> facts.since(view.settledAt()));
    peakEquity = Math.max(peakEquity, view.equity());
    List<Breaker> found = new ArrayList<>(0);
    Breakers.drawdown(drawdown(), limits, view.settledAt()).ifPresent(found::add);
    if (limits.staleBreakerMillis() > 0) {
      for (SymbolFacts facts : symbols.values()) {
        Breakers.staleFeed(facts, limits, view.settledAt()).ifPresent(found::add);
      }
    }
    return tripAll(found);
  }

  /** Opens a breaker; false where its trigger has opened its scope already. */
  public boolean trip(Breaker breaker) {
    return !tripAll(List.of(breaker)).isEmpty();
  }

  private List<Breaker> tripAll(List<Breaker> found) {
    List<Breaker> opened = new ArrayList<>(0);
    for (Breaker breaker : found) {
      Breakers after = breakers.trip(breaker);
      if (!after.equals(breakers)) {
        breakers = after;
        opened.add(breaker);
      }
    }
    return opened;
  }

  /** Closes breakers; a loss streak or a drawdown is counted anew. */
  public void reset(BreakerTrigger trigger, String scope) {
    breakers = breakers.reset(trigger, scope);
    if (trigger == BreakerTrigger.LOSS_STREAK) {
      streaks.keySet().removeIf(id -> scope.equals(Breaker.strategy(id)));
    }
    if (trigger == BreakerTrigger.DRAWDOWN) {
      peakEquity = portfolio.equity();
    }
  }

  void approved(PendingEntry entry, long time) {
    entriesInMinute = entriesAt(time) + 1;
    minute = time;
    pending.put(entry.orderId(), entry);
  }

  public Breakers breakers() {
    return breakers;
  }

  public PortfolioView portfolio() {
    return portfolio;
  }

  /** 0 to 1, from the highest equity so far. */
  public double drawdown() {
    return peakEquity <= 0 ? 0 : Math.max(0, 1 - (double) portfolio.equity() / peakEquity);
  }

  /** 0 to 1, since 00:00 UTC. */
  public double dayLoss() {
    return dayEquity <= 0 ? 0 : Math.max(0, 1 - (double) portfolio.equity() / dayEquity);
  }

  /** The approved entries that have not ended, as they were approved. */
  public List<PendingEntry> pending() {
    return List.copyOf(pending.values());
  }

  /** What is still to be bought: the part that was is a position by now. */
  private Stream<PendingEntry> rests() {
    return pending.values().stream()
        .map(entry -> entry.after(held(entry.strategyId(), entry.symbol())));
  }

  private long held(String strategyId, Symbol symbol) {
    return exposure(strategyId, symbol).map(Exposure::lots).orElse(0L);
  }

  /** Cash not reserved for approved entries, 1e-8 quote. */
  public long freeCash() {
    long reserved = rests().mapToLong(PendingEntry::reserve).sum();
    return Math.max(0, portfolio.cash() - reserved);
  }

  /** Value of all positions and of what is left of approved entries, 1e-8 quote. */
  long gross(Function<Symbol, Amounts> amounts) {
    long gross = rests().mapToLong(PendingEntry::value).sum();
    for (Exposure exposure : portfolio.positions()) {
      long ticks = facts(exposure.symbol()).map(SymbolFacts::closeTicks).orElse(0L);
      gross += amounts.apply(exposure.symbol()).value(ticks, exposure.lots());
    }
    return gross;
  }

  int openPositions() {
    long unopened =
        pending.values().stream().filter(p -> held(p.strategyId(), p.symbol()) == 0).count();
    return portfolio.positions().size() + (int) unopened;
  }

  int entriesAt(long time) {
    return minute == time ? entriesInMinute : 0;
  }

  boolean isPending(String strategyId, Symbol symbol) {
    return pending.values().stream()
        .anyMatch(p -> p.strategyId().equals(strategyId) && p.symbol().equals(symbol));
  }

  Optional<Exposure> exposure(String strategyId, Symbol symbol) {
    return portfolio.positions().stream()
        .filter(p -> p.strategyId().equals(strategyId) && p.symbol().equals(symbol))
        .findFirst();
  }

  Optional<SymbolFacts> facts(Symbol symbol) {
    return Optional.ofNullable(symbols.get(symbol));
  }

  private int streak(String strategyId) {
    LossStreak streak = streaks.get(strategyId);
    return streak == null ? 0 : streak.losses();
  }
}
