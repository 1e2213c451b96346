package com.mastertrade.strategy.search;

import com.mastertrade.engine.document.StrategyDocument;
import io.jenetics.AnyGene;
import io.jenetics.Genotype;
import io.jenetics.Phenotype;
import io.jenetics.engine.Engine;
import io.jenetics.engine.EvolutionResult;
import io.jenetics.engine.EvolutionStart;
import io.jenetics.util.Factory;
import io.jenetics.util.ISeq;
import io.jenetics.util.RandomRegistry;
import io.jenetics.util.Seq;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/**
 * Breeds candidates by a genetic algorithm over documents, structure and parameters. Values in,
 * values out: the same settings on the same markets give the same result on any number of threads,
 * since all chance is drawn on the calling thread and results are taken in order.
 */
public final class GeneticSearch {

  private static final double SURVIVORS = 0.3;

  /** Fitness of what the budget did not reach: never chosen. */
  private static final double UNSEEN = -1_000_000;

  private final Function<StrategyDocument, Evaluated> evaluator;
  private final Markets markets;
  private final SearchSettings settings;

  GeneticSearch(Evaluator evaluator, Markets markets, SearchSettings settings) {
    this.evaluator = evaluator::evaluate;
    this.markets = markets;
    this.settings = settings;
  }

  /** A search for what earns on {@code trial}'s markets and window. */
  public static GeneticSearch on(Trading trading, SearchSettings settings) {
    return new GeneticSearch(new BacktestEvaluator(trading), trading.markets(), settings);
  }

  /** Runs the search; what {@code monitor} throws ends it. */
  public SearchResult run(SearchMonitor monitor) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(settings.seed());
    try (ParallelMap threads = new ParallelMap(settings.threads())) {
      Trials trials = new Trials(evaluator::apply, threads, monitor, settings.evaluations());
      Grammar grammar = new Grammar(markets.symbols(), random);
      return RandomRegistry.with(random, _ -> evolve(trials, grammar));
    }
  }

  private SearchResult evolve(Trials trials, Grammar grammar) {
    Engine<AnyGene<Genome>, Double> engine = engine(trials, grammar);
    EvolutionStart<AnyGene<Genome>, Double> start = EvolutionStart.of(strangers(grammar), 1);
    while (!trials.spent()) {
      EvolutionResult<AnyGene<Genome>, Double> result = engine.evolve(start);
      start = result.next();
    }
    List<Trial> all = trials.all();
    return new SearchResult(all, Keeping.best(all, settings));
  }

  private Engine<AnyGene<Genome>, Double> engine(Trials trials, Grammar grammar) {
    Factory<Genotype<AnyGene<Genome>>> strangers = () -> Breeding.genotype(grammar.random());
    int population = settings.population();
    return new Engine.Builder<>(
            (Seq<Phenotype<AnyGene<Genome>, Double>> seq) -> evaluate(seq, trials), strangers)
        .maximizing()
        .populationSize(population)
        .survivorsSize((int) Math.round(population * SURVIVORS))
        .survivorsSelector(new NicheSelector(trials))
        .offspringSelector(new SymbolTournament(grammar.draw()))
        .alterers(new Breeding(grammar, trials))
        .maximalPhenotypeAge(Long.MAX_VALUE)
        .executor(Runnable::run)
        .build();
  }

  private ISeq<Phenotype<AnyGene<Genome>, Double>> strangers(Grammar grammar) {
    return Stream.generate(grammar::random)
        .limit(settings.population())
        .map(genome -> Phenotype.<AnyGene<Genome>, Double>of(Breeding.genotype(genome), 1))
        .collect(ISeq.toISeq());
  }

  private static ISeq<Phenotype<AnyGene<Genome>, Double>> evaluate(
      Seq<Phenotype<AnyGene<Genome>, Double>> population, Trials trials) {
    List<StrategyDocument> documents =
        population.stream()
            .filter(Phenotype::nonEvaluated)
            .map(one -> Breeding.genome(one).document())
            .toList();
    long generation = population.stream().mapToLong(Phenotype::generation).max().orElse(1);
    trials.evaluate(documents, generation);
    return population.stream()
        .map(one -> one.isEvaluated() ? one : one.withFitness(fitness(one, trials)))
        .collect(ISeq.toISeq());
  }

  private static double fitness(Phenotype<AnyGene<Genome>, Double> phenotype, Trials trials) {
    return trials.find(Breeding.genome(phenotype).document()).map(Trial::fitness).orElse(UNSEEN);
  }
}
