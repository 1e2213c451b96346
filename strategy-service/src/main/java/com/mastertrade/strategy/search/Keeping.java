package com.mastertrade.strategy.search;

import com.mastertrade.strategy.search.SearchResult.Kept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Chooses the best distinct trials: no behaviour twice, and only so many of one cluster of returns
 * and of one symbol as long as others are left. Where that does not fill the places, both limits
 * double; then come those that hardly trade and, last, those that trade exactly as a better one
 * does.
 */
final class Keeping {

  /** Daily returns that correlate this much or more are one cluster. */
  static final double CORRELATION_LIMIT = 0.9;

  static final Comparator<Trial> FITTEST_FIRST =
      Comparator.comparingDouble(Trial::fitness).reversed().thenComparing(Trial::hash);

  private final int places;
  private final SymbolShares symbols;
  private final ReturnClusters clusters = new ReturnClusters(CORRELATION_LIMIT);
  private final Map<Trial, Integer> clusterOf = new HashMap<>();
  private final Map<Integer, Integer> taken = new HashMap<>();
  private final List<Kept> kept = new ArrayList<>();

  private Keeping(List<Trial> trials, int places) {
    this.places = places;
    this.symbols = new SymbolShares(trials, places);
  }

  static List<Kept> best(List<Trial> trials, SearchSettings settings) {
    return new Keeping(trials, settings.kept()).choose(trials, settings.perCluster());
  }

  private List<Kept> choose(List<Trial> trials, int perCluster) {
    List<Trial> duplicates = new ArrayList<>();
    List<Trial> distinct = distinct(trials, duplicates);
    List<Trial> left = distinct.stream().filter(Trial::traded).toList();
    for (int stretch = 1; kept.size() < places && !left.isEmpty(); stretch *= 2) {
      left = take(left, perCluster, stretch);
    }
    takeAll(distinct.stream().filter(trial -> !trial.traded()).toList(), false);
    takeAll(duplicates, true);
    kept.sort(Comparator.comparing(Kept::trial, FITTEST_FIRST));
    return kept;
  }

  private static List<Trial> distinct(List<Trial> trials, List<Trial> duplicates) {
    Set<String> behaviours = new HashSet<>();
    List<Trial> distinct = new ArrayList<>();
    trials.stream()
        .sorted(FITTEST_FIRST)
        .forEach(trial -> (behaviours.add(trial.behaviour()) ? distinct : duplicates).add(trial));
    return distinct;
  }

  /** Takes while places, clusters and symbols allow; what is left over. */
  private List<Trial> take(List<Trial> trials, int perCluster, int stretch) {
    List<Trial> left = new ArrayList<>();
    for (Trial trial : trials) {
      if (kept.size() == places) {
        return List.of();
      }
      int cluster = cluster(trial);
      if (taken.getOrDefault(cluster, 0) < perCluster * stretch && symbols.take(trial, stretch)) {
        taken.merge(cluster, 1, Integer::sum);
        kept.add(new Kept(trial, cluster, false));
      } else {
        left.add(trial);
      }
    }
    return left;
  }

  private void takeAll(List<Trial> trials, boolean duplicate) {
    for (Trial trial : trials) {
      if (kept.size() == places) {
        return;
      }
      kept.add(new Kept(trial, cluster(trial), duplicate));
    }
  }

  private int cluster(Trial trial) {
    return clusterOf.computeIfAbsent(trial, t -> clusters.join(t.dailyReturns()));
  }
}
