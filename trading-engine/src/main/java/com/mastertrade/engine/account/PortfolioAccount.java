package com.mastertrade.engine.account;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.order.OrderSide;
import com.mastertrade.engine.booking.Amounts;
import com.mastertrade.engine.order.Booking;
import com.mastertrade.engine.order.ExecutionEvent;
import com.mastertrade.engine.order.ExecutionKind;
import com.mastertrade.engine.order.Order;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Cash in one quote asset and a position for each strategy and symbol, exact. Cash never falls
 * below 0: a fill that it does not pay for is refused loudly, so whoever fills asks {@link
 * #available} first. Not thread-safe.
 */
public final class PortfolioAccount {

  private final Function<Symbol, Amounts> amounts;
  private final long initial;
  private final TreeMap<PositionKey, Position> positions = new TreeMap<>(PositionKey.CANONICAL);
  private final TreeMap<String, StrategyTotal> totals = new TreeMap<>();
  private final Map<String, Long> reservations = new HashMap<>();
  private final Map<Symbol, Long> marks = new HashMap<>();
  private long cash;
  private long reserved;

  /** The account that stands at {@code state}. */
  public PortfolioAccount(AccountState state, Map<Symbol, Instrument> instruments) {
    Map<Symbol, Amounts> bySymbol = new HashMap<>();
    instruments.forEach((symbol, instrument) -> bySymbol.put(symbol, new Amounts(instrument)));
    this.amounts = symbol -> require(bySymbol, symbol);
    this.initial = state.initial();
    this.cash = state.cash();
    state.positions().forEach(p -> positions.put(new PositionKey(p.symbol(), p.strategyId()), p));
    state.totals().forEach(total -> totals.put(total.strategyId(), total));
    state.reservations().forEach(this::reserve);
    marks.putAll(state.marks());
  }

  /** How it stands. */
  public AccountState state() {
    return new AccountState(
        initial,
        cash,
        List.copyOf(positions.values()),
        List.copyOf(totals.values()),
        reservations,
        marks);
  }

  /**
   * Books what an order's event came to.
   *
   * @return realised profit after fees, of a sale
   * @throws IllegalStateException if the cash does not pay for it or there is no such position
   */
  public Optional<Long> book(Booking booking) {
    if (booking.event().kind() != ExecutionKind.FILL) {
      return Optional.empty();
    }
    Order order = booking.order().order();
    PositionKey key = new PositionKey(order.symbol(), order.strategyId());
    if (order.side() == OrderSide.BUY) {
      buy(key, booking.event());
      return Optional.empty();
    }
    return Optional.of(sell(key, booking.event()));
  }

  private void buy(PositionKey key, ExecutionEvent fill) {
    spend(Math.addExact(fill.value(), fill.fee()));
    Position held = positions.get(key);
    positions.put(
        key,
        held == null
            ? new Position(
                key.strategyId(),
                key.symbol(),
                fill.lots(),
                fill.value(),
                fill.fee(),
                fill.time(),
                fill.ticks())
            : held.bought(fill.lots(), fill.value(), fill.fee()));
    total(key.strategyId(), 0, fill.fee(), 0);
  }

  private long sell(PositionKey key, ExecutionEvent fill) {
    Position held = positions.get(key);
    if (held == null || held.lots() < fill.lots()) {
      throw new IllegalStateException("sold more of " + key + " than there is: " + fill);
    }
    boolean all = held.lots() == fill.lots();
    long realized = fill.value() - fill.fee() - held.basis(fill.lots());
    spend(Math.subtractExact(fill.fee(), fill.value()));
    if (all) {
      positions.remove(key);
    } else {
      positions.put(key, held.sold(fill.lots()));
    }
    total(key.strategyId(), realized, fill.fee(), all ? 1 : 0);
    return realized;
  }

  private void spend(long amount) {
    long rest = Math.subtractExact(cash, amount);
    if (rest < 0) {
      throw new IllegalStateException("the cash of " + cash + " does not pay " + amount);
    }
    cash = rest;
  }

  private void total(String strategyId, long realized, long fee, int trades) {
    StrategyTotal before = totals.getOrDefault(strategyId, StrategyTotal.none(strategyId));
    totals.put(
        strategyId,
        new StrategyTotal(
            strategyId,
            before.realized() + realized,
            before.fees() + fee,
            before.trades() + trades));
  }

  /** Sets cash aside for an order, in place of what was set aside for it. */
  public void reserve(String orderId, long amount) {
    release(orderId);
    if (amount > 0) {
      reservations.put(orderId, amount);
      reserved = Math.addExact(reserved, amount);
    }
  }

  /** Nothing is set aside for that order any more. */
  public void release(String orderId) {
    Long amount = reservations.remove(orderId);
    if (amount != null) {
      reserved -= amount;
    }
  }

  /** A symbol's last close. */
  public void mark(Symbol symbol, long ticks) {
    marks.put(symbol, ticks);
  }

  public Optional<Long> mark(Symbol symbol) {
    return Optional.ofNullable(marks.get(symbol));
  }

  public long initial() {
    return initial;
  }

  /** Free and reserved, 1e-8 quote. */
  public long cash() {
    return cash;
  }

  public long reserved() {
    return reserved;
  }

  /** What an order may spend: all that is not reserved for others; 0 at least. */
  public long available(String orderId) {
    return Math.max(0, cash - reserved + reservations.getOrDefault(orderId, 0L));
  }

  /** Cash and positions at their last closes, 1e-8 quote. */
  public long equity() {
    long equity = cash;
    for (Position position : positions.values()) {
      equity = Math.addExact(equity, value(position));
    }
    return equity;
  }

  /** What a position is worth at the last close. */
  public long value(Position position) {
    long ticks = marks.getOrDefault(position.symbol(), position.entryTicks());
    return amounts.apply(position.symbol()).value(ticks, position.lots());
  }

  public Optional<Position> position(Symbol symbol, String strategyId) {
    return Optional.ofNullable(positions.get(new PositionKey(symbol, strategyId)));
  }

  /** By symbol and strategy; a view. */
  public Collection<Position> positions() {
    return Collections.unmodifiableCollection(positions.values());
  }

  /** By strategy. */
  public Collection<StrategyTotal> totals() {
    return List.copyOf(totals.values());
  }

  private static Amounts require(Map<Symbol, Amounts> amounts, Symbol symbol) {
    Amounts found = amounts.get(symbol);
    if (found == null) {
      throw new IllegalArgumentException("symbol " + symbol + " is unknown");
    }
    return found;
  }
}
