package com.mastertrade.marketdata.market;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.exchange.WeightBudget;
import com.mastertrade.marketdata.history.Histories;
import com.mastertrade.marketdata.history.SymbolHistory;
import com.mastertrade.marketdata.symbol.Symbols;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is told of the market beside its time. Read ahead, once a second and whenever the symbols
 * change, so that however many ask, nobody waits for a table or a cache. Thread-safe.
 */
public final class MarketFacts {

  private final Symbols symbols;
  private final Histories histories;
  private final WeightBudget budget;
  private volatile Optional<Facts> known = Optional.empty();

  public MarketFacts(Symbols symbols, Histories histories, WeightBudget budget) {
    this.symbols = symbols;
    this.histories = histories;
    this.budget = budget;
    symbols.onChange(this::refresh);
  }

  /**
   * The facts.
   *
   * @param symbols that are collected
   * @param usedWeight of the exchange's limit, in this minute
   */
  public record Facts(List<Symbol> symbols, int usedWeight, int weightLimit) {}

  /** Reads the facts anew. */
  public synchronized void refresh() {
    List<Symbol> enabled =
        symbols.enabled().stream().map(collected -> collected.instrument().symbol()).toList();
    known = Optional.of(new Facts(enabled, budget.used(), budget.limit()));
  }

  /** The facts as they were read last. */
  public Facts facts() {
    if (known.isEmpty()) {
      refresh();
    }
    return known.orElseThrow();
  }

  /** Open time of the oldest stored bar. */
  public Optional<Instant> dataFrom() {
    return each(SymbolHistory::oldest).stream().min(Comparator.naturalOrder());
  }

  /** Close time of the newest stored bar. */
  public Optional<Instant> dataTo() {
    return each(SymbolHistory::newest).stream().max(Comparator.naturalOrder());
  }

  private List<Instant> each(Function<SymbolHistory, Optional<Instant>> time) {
    return facts().symbols().stream()
        .map(histories::of)
        .map(time)
        .flatMap(Optional::stream)
        .toList();
  }
}
