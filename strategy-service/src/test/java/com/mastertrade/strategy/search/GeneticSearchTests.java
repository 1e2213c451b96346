package com.mastertrade.strategy.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.strategy.search.SearchResult.Kept;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GeneticSearchTests {

  private static final Trading MONTH =
      SampleMarkets.trading(
          Instant.parse("2023-09-01T00:00:00Z"), 30, "BTCUSDT", "ETHUSDT", "SOLUSDT", "ARBUSDT");

  /** {@code -Dsearch.evaluations=5000 -Dsearch.days=90} compares at the size of a night. */
  private static final int EVALUATIONS = Integer.getInteger("search.evaluations", 1_000);

  private static final Trading COMPARED =
      SampleMarkets.trading(
          Instant.parse("2023-09-01T00:00:00Z"),
          Integer.getInteger("search.days", 30),
          "BTCUSDT",
          "ETHUSDT",
          "SOLUSDT",
          "ARBUSDT");

  private static SearchResult search(int evaluations, int kept, int threads, long seed) {
    return GeneticSearch.on(MONTH, new SearchSettings(evaluations, kept, threads, seed))
        .run(_ -> {});
  }

  @Test
  void beatsRandomSearchOfTheSameGrammarOverFiveSeeds() {
    int betterBest = 0;
    double sumOfBest = 0;
    for (long seed = 1; seed <= 5; seed++) {
      SearchSettings settings = new SearchSettings(EVALUATIONS, 100, 2, seed);
      List<Trial> bred = GeneticSearch.on(COMPARED, settings).run(_ -> {}).trials();
      List<Trial> drawn = RandomSearch.run(COMPARED, settings);
      System.out.printf(
          "seed %d: best %.2f against %.2f, median %.2f against %.2f%n",
          seed, best(bred), best(drawn), median(bred), median(drawn));
      assertThat(median(bred)).as("median fitness, seed %d", seed).isGreaterThan(median(drawn));
      betterBest += best(bred) > best(drawn) ? 1 : 0;
      sumOfBest += best(bred) - best(drawn);
    }
    assertThat(betterBest).as("seeds whose best is better").isEqualTo(5);
    assertThat(sumOfBest).isPositive();
  }

  private static double best(List<Trial> trials) {
    return trials.stream().mapToDouble(Trial::fitness).max().orElseThrow();
  }

  private static double median(List<Trial> trials) {
    double[] sorted = trials.stream().mapToDouble(Trial::fitness).sorted().toArray();
    return (sorted[sorted.length / 2] + sorted[(sorted.length - 1) / 2]) / 2;
  }

  @Test
  void givesTheSameResultOnOneAndOnTwoThreads() {
    SearchResult one = search(300, 60, 1, 7);
    SearchResult two = search(300, 60, 2, 7);
    assertThat(two.trials()).isEqualTo(one.trials());
    assertThat(two.kept()).isEqualTo(one.kept());
  }

  @Test
  void evaluatesExactlyItsBudgetAndNoDocumentTwice() {
    List<Trial> trials = search(257, 50, 2, 11).trials();
    Set<String> hashes = new HashSet<>();
    assertThat(trials).hasSize(257).allMatch(trial -> hashes.add(trial.hash()));
    assertThat(trials).extracting(Trial::sequence).isSorted();
  }

  @Test
  void keepsDistinctBehavioursTheFittestFirst() {
    List<Kept> kept = search(600, 80, 2, 3).kept();
    Set<String> behaviours = new HashSet<>();
    assertThat(kept)
        .hasSize(80)
        .allMatch(one -> one.duplicate() || behaviours.add(one.trial().behaviour()))
        .isSortedAccordingTo((a, b) -> Double.compare(b.trial().fitness(), a.trial().fitness()));
  }

  @Test
  void endsWhenTheMonitorThrows() {
    AtomicInteger calls = new AtomicInteger();
    GeneticSearch search = GeneticSearch.on(MONTH, new SearchSettings(5_000, 100, 2, 1));
    assertThatThrownBy(
            () ->
                search.run(
                    _ -> {
                      if (calls.incrementAndGet() == 3) {
                        throw new CancellationException("enough");
                      }
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(calls).hasValue(3);
  }
}
