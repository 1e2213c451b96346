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
 * as long as others are left. Where that does not fill the places, the limit a cluster doubles;
 * then come those that hardly trade and, last, those that trade exactly as a better one does.
 */
final class Keeping {

  /** Daily returns that correlate this much or more are one cluster. */
  static final double CORRELATION_LIMIT = 0.9;

  static final Comparator<Trial> FITTEST_FIRST =
      Comparator.comparingDouble(Trial::fitness).reversed().thenComparing(Trial::hash);

  private final int places;
  private final ReturnClusters clusters = new ReturnClusters(CORRELATION_LIMIT);
  private final Map<Trial, Integer> clusterOf = new HashMap<>();
  private final Map<Integer, Integer> taken = new HashMap<>();
  private final List<Kept> kept = new ArrayList<>();

  private Keeping(int places) {
    this.places = places;
  }

  static List<Kept> best(List<Trial> trials, SearchSettings settings) {
    return new Keeping(settings.kept()).choose(trials, settings.perCluster());
  }

  private List<Kept> choose(List<Trial> trials, int perCluster) {
    List<Trial> duplicates = new ArrayList<>();
    List<Trial> distinct = distinct(trials, duplicates);
    List<Trial> left = distinct.stream().filter(Trial::traded).toList();
    int limit = perCluster;
    while (kept.size() < places && !left.isEmpty()) {
      left = take(left, limit);
      limit *= 2;
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

  /** Takes while places and clusters allow; what is left over. */
  private List<Trial> take(List<Trial> trials, int perCluster) {
    List<Trial> left = new ArrayList<>();
    for (Trial trial : trials) {
      if (kept.size() == places) {
        return List.of();
      }
      int cluster = cluster(trial);
      if (taken.getOrDefault(cluster, 0) < perCluster) {
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
