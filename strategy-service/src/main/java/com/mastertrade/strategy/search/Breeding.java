package com.mastertrade.strategy.search;

import io.jenetics.Alterer;
import io.jenetics.AltererResult;
import io.jenetics.AnyChromosome;
import io.jenetics.AnyGene;
import io.jenetics.Genotype;
import io.jenetics.Phenotype;
import io.jenetics.util.ISeq;
import io.jenetics.util.Seq;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes children of the chosen parents: two are crossed, most are mutated, a few places go to
 * strangers. A child that was evaluated before is changed until it is new.
 */
final class Breeding implements Alterer<AnyGene<Genome>, Double> {

  private static final double CROSSED = 0.5;
  private static final double MUTATED = 0.85;
  private static final double STRANGERS = 0.06;
  private static final int TRIES = 6;

  private final Grammar grammar;
  private final Trials trials;

  Breeding(Grammar grammar, Trials trials) {
    this.grammar = grammar;
    this.trials = trials;
  }

  @Override
  public AltererResult<AnyGene<Genome>, Double> alter(
      Seq<Phenotype<AnyGene<Genome>, Double>> parents, long generation) {
    Set<String> brood = new HashSet<>();
    List<Phenotype<AnyGene<Genome>, Double>> children = new ArrayList<>();
    for (Phenotype<AnyGene<Genome>, Double> parent : parents) {
      Genome mate = genome(parents.get(grammar.draw().below(parents.size())));
      Genome child = novel(child(genome(parent), mate), brood);
      children.add(Phenotype.of(genotype(child), generation));
    }
    return new AltererResult<>(ISeq.of(children), children.size());
  }

  private Genome child(Genome parent, Genome mate) {
    if (grammar.draw().chance(STRANGERS)) {
      return grammar.random();
    }
    Genome child = grammar.draw().chance(CROSSED) ? grammar.cross(parent, mate) : parent;
    return grammar.draw().chance(MUTATED) ? grammar.mutate(child) : child;
  }

  private Genome novel(Genome child, Set<String> brood) {
    Genome candidate = child;
    for (int i = 0; i < TRIES; i++) {
      String hash = candidate.document().hash();
      if (!trials.known(hash) && brood.add(hash)) {
        return candidate;
      }
      candidate = grammar.mutate(candidate);
    }
    return grammar.random();
  }

  static Genome genome(Phenotype<AnyGene<Genome>, Double> phenotype) {
    return phenotype.genotype().gene().allele();
  }

  static Genotype<AnyGene<Genome>> genotype(Genome genome) {
    return Genotype.of(AnyChromosome.of(() -> genome));
  }
}
