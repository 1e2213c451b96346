package com.mastertrade.marketdata.symbol;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.exchange.ListedSymbol;
import com.mastertrade.marketdata.exchange.MarketExchange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The symbols that are collected, with the filters the exchange gives them. */
public final class Symbols {

  private final SymbolStore store;
  private final MarketExchange exchange;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  public Symbols(SymbolStore store, MarketExchange exchange) {
    this.store = store;
    this.exchange = exchange;
  }

  /** Is run whenever the collected symbols have changed. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  public List<CollectedSymbol> all() {
    return store.all();
  }

  public Optional<CollectedSymbol> find(Symbol symbol) {
    return store.find(symbol);
  }

  /** The collected symbols. */
  public List<CollectedSymbol> enabled() {
    return store.all().stream().filter(CollectedSymbol::enabled).toList();
  }

  /** How adding a symbol went. */
  public enum Added {
    ADDED,
    KNOWN_ALREADY,
    NOT_LISTED
  }

  /** Adds a symbol that the exchange lists. */
  public Added add(Symbol symbol, boolean enabled) {
    Optional<ListedSymbol> listed =
        exchange.listedSymbols().stream()
            .filter(candidate -> candidate.instrument().symbol().equals(symbol))
            .findFirst();
    if (listed.isEmpty()) {
      return Added.NOT_LISTED;
    }
    boolean added = store.add(listed.get(), enabled);
    changed();
    return added ? Added.ADDED : Added.KNOWN_ALREADY;
  }

  /** Starts or stops collecting; false where the symbol is unknown. */
  public boolean enable(Symbol symbol, boolean enabled) {
    boolean known = store.enable(symbol, enabled);
    changed();
    return known;
  }

  /** Forgets a symbol; its candles stay. False where it is unknown. */
  public boolean remove(Symbol symbol) {
    boolean known = store.remove(symbol);
    changed();
    return known;
  }

  /**
   * Takes over what the exchange says of the known symbols, and adds those of {@code wanted} where
   * none is known yet.
   *
   * @return those of {@code wanted} that the exchange does not list
   */
  public List<Symbol> synchronise(List<Symbol> wanted) {
    Map<Symbol, ListedSymbol> listed =
        exchange.listedSymbols().stream()
            .collect(
                Collectors.toMap(
                    one -> one.instrument().symbol(), Function.identity(), (a, b) -> a));
    List<CollectedSymbol> known = store.all();
    known.stream()
        .map(symbol -> Optional.ofNullable(listed.get(symbol.instrument().symbol())))
        .flatMap(Optional::stream)
        .forEach(store::refresh);
    if (!known.isEmpty()) {
      return List.of();
    }
    wanted.stream()
        .map(symbol -> Optional.ofNullable(listed.get(symbol)))
        .flatMap(Optional::stream)
        .forEach(symbol -> store.add(symbol, true));
    changed();
    return wanted.stream().filter(symbol -> !listed.containsKey(symbol)).toList();
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }
}
