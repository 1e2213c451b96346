package com.mastertrade.strategy.search;

import com.mastertrade.common.instrument.Symbol;
import io.jenetics.AnyGene;
import io.jenetics.Optimize;
import io.jenetics.Phenotype;
import io.jenetics.Selector;
import io.jenetics.util.ISeq;
import io.jenetics.util.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses parents: the fittest of a few drawn, half of the time from all, half of the time from one
 * symbol, each as likely as the others. So no symbol that had a good season takes all places.
 */
final class SymbolTournament implements Selector<AnyGene<Genome>, Double> {

  private static final int DRAWN = 4;
  private static final double FROM_ALL = 0.5;

  private final Draw draw;

  SymbolTournament(Draw draw) {
    this.draw = draw;
  }

  @Override
  public ISeq<Phenotype<AnyGene<Genome>, Double>> select(
      Seq<Phenotype<AnyGene<Genome>, Double>> population, int count, Optimize optimize) {
    List<Phenotype<AnyGene<Genome>, Double>> all = population.asList();
    Map<Symbol, List<Phenotype<AnyGene<Genome>, Double>>> bySymbol = new TreeMap<>();
    for (Phenotype<AnyGene<Genome>, Double> one : all) {
      Symbol symbol = Breeding.genome(one).symbol();
      bySymbol.computeIfAbsent(symbol, _ -> new ArrayList<>()).add(one);
    }
    List<Symbol> symbols = List.copyOf(bySymbol.keySet());
    List<Phenotype<AnyGene<Genome>, Double>> chosen = new ArrayList<>(count);
    while (chosen.size() < count) {
      boolean fromAll = draw.chance(FROM_ALL);
      chosen.add(fittest(fromAll ? all : bySymbol.getOrDefault(draw.from(symbols), all), optimize));
    }
    return ISeq.of(chosen);
  }

  private Phenotype<AnyGene<Genome>, Double> fittest(
      List<Phenotype<AnyGene<Genome>, Double>> among, Optimize optimize) {
    Phenotype<AnyGene<Genome>, Double> best = draw.from(among);
    for (int i = 1; i < DRAWN; i++) {
      Phenotype<AnyGene<Genome>, Double> other = draw.from(among);
      best = optimize.compare(other.fitness(), best.fitness()) > 0 ? other : best;
    }
    return best;
  }
}
