package com.mastertrade.simulator.market;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.sources.CandleSource;
import com.mastertrade.sources.ListedInstrument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that can be said about the market at a {@link Moment}, computed from the source's
 * bars: the same moment always gives the same answer, and nothing later than it is ever seen.
 * Thread-safe.
 */
public final class Market {

  private static final long DAY = KlineInterval.D1.next(0);

  private final CandleSource source;
  private final BarHistory history;
  private final PricePath path;
  private final Map<Symbol, BookModel> books = new HashMap<>();

  public Market(CandleSource source, PricePath path, long seed) {
    this.source = source;
    this.history = new BarHistory(source);
    this.path = path;
    source.symbols().forEach(symbol -> books.put(symbol, new BookModel(instrument(symbol), seed)));
  }

  public List<Symbol> symbols() {
    return source.symbols();
  }

  public ListedInstrument listed(Symbol symbol) {
    return source.instrument(symbol);
  }

  public PricePath path() {
    return path;
  }

  public boolean hasBar(Symbol symbol, long openTime) {
    return history.bar(symbol, openTime).isPresent();
  }

  /** The bar that holds {@code time}, as far as it is known; empty in a gap. */
  public Optional<Kline> kline(Symbol symbol, KlineInterval interval, long time, Moment now) {
    long open = interval.floor(time);
    long next = interval.next(open);
    KlineFold fold = new KlineFold();
    fold(symbol, open, next, now, fold);
    return fold.kline(open, next);
  }

  /** The first {@code limit} bars that open in [from, to]. */
  public List<Kline> klinesFrom(
      Symbol symbol, KlineInterval interval, TimeRange range, Moment now) {
    long end = Math.min(range.to(), now.time());
    long open = interval.floor(Math.max(range.from(), history.first(symbol)));
    open = open < range.from() ? interval.next(open) : open;
    List<Kline> klines = new ArrayList<>();
    for (; open <= end && klines.size() < range.limit(); open = interval.next(open)) {
      kline(symbol, interval, open, now).ifPresent(klines::add);
    }
    return klines;
  }

  /** The last {@code limit} bars that open in [from, to], in ascending order. */
  public List<Kline> klinesBefore(
      Symbol symbol, KlineInterval interval, TimeRange range, Moment now) {
    long first = Math.max(range.from(), interval.floor(history.first(symbol)));
    List<Kline> klines = new ArrayList<>();
    long open = interval.floor(Math.min(range.to(), now.time()));
    for (; open >= first && klines.size() < range.limit(); open = interval.floor(open - 1)) {
      kline(symbol, interval, open, now).ifPresent(klines::add);
    }
    Collections.reverse(klines);
    return klines;
  }

  /** The newest tick, empty before the symbol's first bar. */
  public Optional<Tick> lastTick(Symbol symbol, Moment now) {
    return lastBar(symbol, now)
        .map(bar -> path.tick(bar, instrument(symbol), lastSecond(bar, now)));
  }

  public Optional<OrderBook> book(Symbol symbol, Moment now) {
    BookModel model = books.get(symbol);
    if (model == null) {
      return Optional.empty();
    }
    return lastBar(symbol, now)
        .map(bar -> model.book(bar, path.tick(bar, instrument(symbol), lastSecond(bar, now))));
  }

  /** The last {@code limit} ticks that traded in [from, to], in ascending order. */
  public List<Tick> ticksBefore(Symbol symbol, TimeRange range, Moment now) {
    List<Tick> ticks = new ArrayList<>();
    long first = Math.max(range.from(), history.first(symbol));
    long minute = KlineInterval.M1.floor(Math.min(range.to(), now.time()));
    for (; minute + KlineInterval.MINUTE > first && ticks.size() < range.limit(); ) {
      ticks.addAll(ticksOf(symbol, minute, range, now).reversed());
      minute -= KlineInterval.MINUTE;
    }
    return ticks.subList(0, Math.min(range.limit(), ticks.size())).reversed();
  }

  /** The first {@code limit} ticks that traded in [from, to]. */
  public List<Tick> ticksFrom(Symbol symbol, TimeRange range, Moment now) {
    List<Tick> ticks = new ArrayList<>();
    long end = Math.min(range.to(), now.time());
    long minute = KlineInterval.M1.floor(Math.max(range.from(), history.first(symbol)));
    for (; minute <= end && ticks.size() < range.limit(); minute += KlineInterval.MINUTE) {
      ticks.addAll(ticksOf(symbol, minute, range, now));
    }
    return ticks.subList(0, Math.min(range.limit(), ticks.size()));
  }

  /** The rolling 24 hours up to now, empty where the symbol had no bar in them. */
  public Optional<DayFigures> day(Symbol symbol, Moment now) {
    long from = KlineInterval.M1.floor(now.time()) - DAY;
    KlineFold fold = new KlineFold();
    fold(symbol, from, now.position() + KlineInterval.MINUTE, now, fold);
    Optional<Kline> kline = fold.kline(from, now.time() + 1);
    Optional<OrderBook> book = book(symbol, now);
    Optional<Tick> last = lastTick(symbol, now);
    if (kline.isEmpty() || book.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    double previous = history.lastBefore(symbol, from).map(Bar::close).orElse(kline.get().open());
    return Optional.of(
        new DayFigures(from, now.time(), kline.get(), previous, last.get(), book.get()));
  }

  /** Volume-weighted price of the last minutes; the last price where nothing traded in them. */
  public Optional<Double> average(Symbol symbol, int minutes, Moment now) {
    KlineFold fold = new KlineFold();
    long from = now.position() - minutes * KlineInterval.MINUTE;
    fold(symbol, from, now.position() + KlineInterval.MINUTE, now, fold);
    return fold.kline(from, now.time() + 1)
        .filter(kline -> kline.volume() > 0)
        .map(kline -> kline.quoteVolume() / kline.volume())
        .or(() -> lastTick(symbol, now).map(Tick::price));
  }

  private Instrument instrument(Symbol symbol) {
    return source.instrument(symbol).instrument();
  }

  private void fold(Symbol symbol, long from, long to, Moment now, KlineFold fold) {
    history.scan(symbol, from, Math.min(to, now.position()), fold);
    if (now.forming() && now.position() >= from && now.position() < to) {
      history
          .bar(symbol, now.position())
          .map(bar -> path.partial(bar, instrument(symbol), now.second()))
          .ifPresent(fold);
    }
  }

  private Optional<Bar> lastBar(Symbol symbol, Moment now) {
    long end = now.forming() ? now.position() + KlineInterval.MINUTE : now.position();
    return history.lastBefore(symbol, end);
  }

  private static int lastSecond(Bar bar, Moment now) {
    return bar.openTime() == now.position() ? now.second() : PricePath.CLOSE_AT;
  }

  private List<Tick> ticksOf(Symbol symbol, long minute, TimeRange range, Moment now) {
    boolean open = minute == now.position();
    if (minute > now.position() || (open && !now.forming())) {
      return List.of();
    }
    Optional<Bar> bar = history.bar(symbol, minute);
    List<Tick> ticks = new ArrayList<>();
    for (int second : path.seconds()) {
      if (!open || second <= now.second()) {
        bar.map(known -> path.tick(known, instrument(symbol), second))
            .filter(tick -> tick.traded() && range.holds(tick.time()))
            .ifPresent(ticks::add);
      }
    }
    return ticks;
  }
}
