package com.mastertrade.strategy.search;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.document.Protection;
import com.mastertrade.engine.document.Rule;
import com.mastertrade.engine.document.Side;
import com.mastertrade.engine.document.StrategyDocument;
import java.util.List;
import java.util.Optional;

/**
 * What is bred: a document's parts on one symbol.
 *
 * @param entry all of these must hold to buy; 1 to 3
 * @param exit any of these sells; 0 to 2
 */
record Genome(
    Symbol symbol,
    Interval interval,
    List<Rule.Condition> entry,
    List<Rule.Condition> exit,
    Protection protection) {

  static final int MAX_ENTRY = 3;
  static final int MAX_EXIT = 2;

  Genome {
    entry = List.copyOf(entry);
    exit = List.copyOf(exit);
    if (entry.isEmpty() || entry.size() > MAX_ENTRY || exit.size() > MAX_EXIT) {
      throw new IllegalArgumentException("a genome has 1 to 3 entry and 0 to 2 exit conditions");
    }
  }

  /** The document in canonical form: two genomes of one meaning give one document. */
  StrategyDocument document() {
    return new StrategyDocument(
            Optional.empty(),
            Side.LONG,
            List.of(symbol),
            interval,
            entry.size() == 1 ? entry.getFirst() : new Rule.All(List.copyOf(entry)),
            exitRule(),
            protection,
            1)
        .canonical();
  }

  private Optional<Rule> exitRule() {
    return switch (exit.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(exit.getFirst());
      default -> Optional.of(new Rule.Any(List.copyOf(exit)));
    };
  }

  Genome on(Symbol other) {
    return new Genome(other, interval, entry, exit, protection);
  }

  Genome on(Interval other) {
    return new Genome(symbol, other, entry, exit, protection);
  }

  Genome withEntry(List<Rule.Condition> other) {
    return new Genome(symbol, interval, other, exit, protection);
  }

  Genome withExit(List<Rule.Condition> other) {
    return new Genome(symbol, interval, entry, other, protection);
  }

  Genome with(Protection other) {
    return new Genome(symbol, interval, entry, exit, other);
  }
}
