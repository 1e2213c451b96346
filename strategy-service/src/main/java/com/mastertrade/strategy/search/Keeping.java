package com.mastertrade.strategy.search;

import com.mastertrade.strategy.search.SearchResult.Kept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the best distinct trials: no behaviour twice, and only so many of one cluster of returns
 * and of one symbol as long as others are left. Where that does not fill the places, both limits
 * double; then come those that hardly trade and, last, those that trade exactly as a better one
 * does.
 */
final class Keeping {

  static final Comparator<Trial> FITTEST_FIRST =
      Comparator.comparingDouble(Trial::fitness).reversed().thenComparing(Trial::hash);

  private final int places;
  private final Niches niches;
  private final List<Kept> kept = new ArrayList<>();

  private Keeping(List<Trial> trials, SearchSettings settings) {
    this.places = settings.kept();
    this.niches = new Niches(trials, places, settings.perCluster());
  }

  static List<Kept> best(List<Trial> trials, SearchSettings settings) {
    return new Keeping(trials, settings).choose(trials);
  }

  private List<Kept> choose(List<Trial> trials) {
    List<Trial> duplicates = new ArrayList<>();
    List<Trial> distinct = distinct(trials, duplicates);
    List<Trial> left = distinct.stream().filter(Trial::traded).toList();
    for (int stretch = 1; kept.size() < places && !left.isEmpty(); stretch *= 2) {
      left = take(left, stretch);
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
  private List<Trial> take(List<Trial> trials, int stretch) {
    List<Trial> left = new ArrayList<>();
    for (Trial trial : trials) {
      if (kept.size() == places) {
        return List.of();
      }
      if (niches.take(trial, stretch)) {
        kept.add(new Kept(trial, niches.cluster(trial), false));
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
      kept.add(new Kept(trial, niches.cluster(trial), duplicate));
    }
  }
}
