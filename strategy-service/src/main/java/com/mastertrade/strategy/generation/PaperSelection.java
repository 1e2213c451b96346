package com.mastertrade.strategy.generation;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.strategy.catalogue.StrategyStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses for paper, best first, with a limit a symbol and a limit a cluster of returns. */
final class PaperSelection {

  private final GenerationProperties limits;
  private final Map<Symbol, Integer> bySymbol = new HashMap<>();
  private final Map<Integer, Integer> byCluster = new HashMap<>();
  private int selected;

  private PaperSelection(GenerationProperties limits) {
    this.limits = limits;
  }

  /** The candidates in their order, those chosen marked so. */
  static List<Candidate> choose(List<Candidate> candidates, GenerationProperties limits) {
    PaperSelection selection = new PaperSelection(limits);
    List<Candidate> marked = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      boolean chosen =
          candidate.status() == StrategyStatus.PASSED && selection.hasPlaceFor(candidate);
      marked.add(chosen ? candidate.as(StrategyStatus.SELECTED) : candidate);
    }
    return marked;
  }

  private boolean hasPlaceFor(Candidate candidate) {
    Symbol symbol = candidate.kept().trial().document().symbols().getFirst();
    int cluster = candidate.kept().cluster();
    if (selected >= limits.selected()
        || bySymbol.getOrDefault(symbol, 0) >= limits.selectedPerSymbol()
        || byCluster.getOrDefault(cluster, 0) >= limits.selectedPerCluster()) {
      return false;
    }
    bySymbol.merge(symbol, 1, Integer::sum);
    byCluster.merge(cluster, 1, Integer::sum);
    selected++;
    return true;
  }
}
