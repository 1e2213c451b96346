package com.mastertrade.marketdata.history;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.exchange.MarketExchange;
import com.mastertrade.marketdata.symbol.CollectedSymbol;
import com.mastertrade.marketdata.symbol.SymbolStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Decides what is asked for next: requests, then the required days, then what lies behind. */
public final class HistoryPlanner {

  private static final int OLDER_TASKS_AT_ONCE = 200;

  private final SymbolStore symbols;
  private final MarketExchange exchange;
  private final MarketNow marketNow;
  private final Histories histories;
  private final HistoryStore store;
  private final HistorySettings settings;
  private final Map<Symbol, Instant> newestClosed = new ConcurrentHashMap<>();

  public HistoryPlanner(
      SymbolStore symbols,
      MarketExchange exchange,
      MarketNow marketNow,
      HistoryStorage storage,
      HistorySettings settings) {
    this.symbols = symbols;
    this.exchange = exchange;
    this.marketNow = marketNow;
    this.histories = storage.histories();
    this.store = storage.store();
    this.settings = settings;
  }

  /** Where history is kept. */
  public record HistoryStorage(Histories histories, HistoryStore store) {}

  List<CollectedSymbol> collected() {
    return symbols.all().stream().filter(CollectedSymbol::enabled).toList();
  }

  /** The next requests, empty where nothing is missing. */
  List<BackfillTask> next() {
    List<BackfillTask> required = new ArrayList<>();
    List<BackfillTask> older = new ArrayList<>();
    for (CollectedSymbol symbol : collected()) {
      Symbol name = symbol.instrument().symbol();
      Instant now = Interval.M1.floor(marketNow.ask(name));
      newestClosed.put(name, now);
      Optional<Instant> first = firstBar(symbol);
      if (first.isPresent()) {
        List<Range> urgent = new ArrayList<>(store.requests(name));
        HistoryWindow.required(now, first.get(), settings.days()).ifPresent(urgent::add);
        urgent.forEach(range -> required.addAll(tasks(name, clamp(range, first.get(), now), now)));
        older.addAll(tasks(name, HistoryWindow.wanted(now, first.get(), settings.months()), now));
      }
    }
    return required.isEmpty()
        ? BackfillPlan.interleaved(older).stream().limit(OLDER_TASKS_AT_ONCE).toList()
        : BackfillPlan.interleaved(required.stream().distinct().toList());
  }

  private List<BackfillTask> tasks(Symbol symbol, Optional<Range> wanted, Instant now) {
    return wanted
        .map(range -> BackfillPlan.tasks(symbol, histories.of(symbol).missing(range), now))
        .orElseGet(List::of);
  }

  private static Optional<Range> clamp(Range range, Instant first, Instant now) {
    Instant from = range.from().isBefore(first) ? first : range.from();
    Instant to = range.to().isAfter(now) ? now : range.to();
    return from.isBefore(to) ? Optional.of(new Range(from, to)) : Optional.empty();
  }

  private Optional<Instant> firstBar(CollectedSymbol symbol) {
    if (symbol.firstBar().isPresent()) {
      return symbol.firstBar();
    }
    Symbol name = symbol.instrument().symbol();
    Optional<Instant> first = exchange.firstBar(name);
    first.ifPresent(time -> symbols.firstBar(name, time));
    return first;
  }

  /** Up to when the symbol's bars have closed, as far as is known. */
  Optional<Instant> newestClosed(Symbol symbol) {
    Optional<Instant> planned = Optional.ofNullable(newestClosed.get(symbol));
    Optional<Instant> stored = histories.of(symbol).newest();
    return planned
        .filter(time -> stored.map(time::isAfter).orElse(true))
        .or(() -> planned.isPresent() ? stored : Optional.empty());
  }

  /** What must be there first, empty while it is not known. */
  Optional<Range> required(CollectedSymbol symbol) {
    return window(symbol, (first, now) -> HistoryWindow.required(now, first, settings.days()));
  }

  /** Everything that is wanted, empty while it is not known. */
  Optional<Range> wanted(CollectedSymbol symbol) {
    return window(symbol, (first, now) -> HistoryWindow.wanted(now, first, settings.months()));
  }

  private Optional<Range> window(
      CollectedSymbol symbol, BiFunction<Instant, Instant, Optional<Range>> between) {
    return newestClosed(symbol.instrument().symbol())
        .flatMap(now -> symbol.firstBar().flatMap(first -> between.apply(first, now)));
  }
}
