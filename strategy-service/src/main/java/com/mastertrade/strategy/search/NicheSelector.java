package com.mastertrade.strategy.search;

import io.jenetics.AnyGene;
import io.jenetics.Optimize;
import io.jenetics.Phenotype;
import io.jenetics.Selector;
import io.jenetics.util.ISeq;
import io.jenetics.util.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the fittest survive, but no behaviour twice and only a few of one cluster of returns: many
 * niches stay open, and no single one takes over. What the niches leave free goes to the fittest.
 */
final class NicheSelector implements Selector<AnyGene<Genome>, Double> {

  private static final int PER_CLUSTER = 2;

  private final Trials trials;

  NicheSelector(Trials trials) {
    this.trials = trials;
  }

  @Override
  public ISeq<Phenotype<AnyGene<Genome>, Double>> select(
      Seq<Phenotype<AnyGene<Genome>, Double>> population, int count, Optimize optimize) {
    List<Phenotype<AnyGene<Genome>, Double>> ranked = new ArrayList<>(population.asList());
    ranked.sort(
        Comparator.comparing(
            (Phenotype<AnyGene<Genome>, Double> one) -> one.fitness(),
            optimize.<Double>descending()));
    List<Phenotype<AnyGene<Genome>, Double>> chosen = new ArrayList<>();
    List<Phenotype<AnyGene<Genome>, Double>> others = new ArrayList<>();
    Niches niches = new Niches(new SymbolShares(trials.all(), count));
    for (Phenotype<AnyGene<Genome>, Double> one : ranked) {
      Optional<Trial> trial = trials.find(Breeding.genome(one).document());
      boolean free = trial.isPresent() && chosen.size() < count && niches.take(trial.get());
      (free ? chosen : others).add(one);
    }
    others.stream().limit(Math.max(0, count - chosen.size())).forEach(chosen::add);
    return ISeq.of(chosen);
  }

  private static final class Niches {

    private final ReturnClusters clusters = new ReturnClusters(Keeping.CORRELATION_LIMIT);
    private final Map<Integer, Integer> taken = new HashMap<>();
    private final Set<String> behaviours = new HashSet<>();
    private final SymbolShares symbols;

    Niches(SymbolShares symbols) {
      this.symbols = symbols;
    }

    boolean take(Trial trial) {
      return symbols.take(trial, 1)
          && behaviours.add(trial.behaviour())
          && taken.merge(clusters.join(trial.dailyReturns()), 1, Integer::sum) <= PER_CLUSTER;
    }
  }
}
