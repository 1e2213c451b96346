package com.mastertrade.marketdata.history;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.candle.StoredMinutes;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The history of every symbol, loaded when first asked for. Thread-safe. */
public final class Histories implements StoredMinutes {

  private final HistoryStore store;
  private final Map<Symbol, SymbolHistory> histories = new ConcurrentHashMap<>();

  public Histories(HistoryStore store) {
    this.store = store;
  }

  public SymbolHistory of(Symbol symbol) {
    return histories.computeIfAbsent(
        symbol, name -> new SymbolHistory(store.storedRanges(name), store.gaps(name)));
  }

  /** A symbol that nobody collects is not loaded for the asking. */
  @Override
  public Optional<Instant> newest(Symbol symbol) {
    return Optional.ofNullable(histories.get(symbol)).flatMap(SymbolHistory::newest);
  }

  @Override
  public long count(Symbol symbol, Range range) {
    return of(symbol).rows(range);
  }

  /** Notes candles of one symbol that are stored now. */
  public void stored(List<Candle> candles) {
    if (candles.isEmpty()) {
      return;
    }
    SymbolHistory history = of(candles.getFirst().symbol());
    Minutes.of(candles.stream().map(Candle::openTime).sorted(Comparator.naturalOrder()).toList())
        .forEach(history::stored);
  }

  /** Notes minutes that the exchange does not have, or only unusable rows for. */
  public void absent(Symbol symbol, List<Range> gaps, String reason) {
    if (!gaps.isEmpty()) {
      store.addGaps(symbol, gaps, reason);
      gaps.forEach(of(symbol)::absent);
    }
  }

  /** Asks the exchange again for what it did not have in that range. */
  public void askAgain(Symbol symbol, Range range) {
    store.removeGaps(symbol, range);
    of(symbol).askAgain(range);
  }
}
