package com.mastertrade.marketdata.symbol;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.exchange.ListedSymbol;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored symbols. */
public interface SymbolStore {

  List<CollectedSymbol> all();

  Optional<CollectedSymbol> find(Symbol symbol);

  /**
   * Adds a symbol.
   *
   * @return false where it is there already
   */
  boolean add(ListedSymbol listed, boolean enabled);

  /** Takes over the exchange's filters and status for a symbol that is known. */
  void refresh(ListedSymbol listed);

  boolean enable(Symbol symbol, boolean enabled);

  void firstBar(Symbol symbol, Instant firstBar);

  boolean remove(Symbol symbol);
}
