package com.mastertrade.strategy.search;

import io.jenetics.AnyGene;
import io.jenetics.Optimize;
import io.jenetics.Phenotype;
import io.jenetics.Selector;
import io.jenetics.util.ISeq;
import io.jenetics.util.Seq;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
    Niches niches = new Niches(trials.all(), count, PER_CLUSTER);
    Set<String> behaviours = new HashSet<>();
    for (Phenotype<AnyGene<Genome>, Double> one : ranked) {
      Optional<Trial> trial = trials.find(Breeding.genome(one).document());
      boolean free =
          trial.isPresent() && chosen.size() < count && free(trial.get(), behaviours, niches);
      (free ? chosen : others).add(one);
    }
    others.stream().limit(Math.max(0, count - chosen.size())).forEach(chosen::add);
    return ISeq.of(chosen);
  }

  private static boolean free(Trial trial, Set<String> behaviours, Niches niches) {
    boolean free = !behaviours.contains(trial.behaviour()) && niches.take(trial, 1);
    if (free) {
      behaviours.add(trial.behaviour());
    }
    return free;
  }
}
