package com.mastertrade.strategy.search;

import com.mastertrade.engine.metrics.ReturnClusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Places by cluster of returns and by symbol. A place is asked of the cluster first, so that a
 * refused trial costs its symbol nothing.
 */
final class Niches {

  private final int perCluster;
  private final SymbolShares symbols;
  private final ReturnClusters clusters = new ReturnClusters();
  private final Map<String, Integer> clusterOf = new HashMap<>();
  private final Map<Integer, Integer> taken = new HashMap<>();

  /**
   * @param places how many there are for the trials altogether
   * @param perCluster most of them in one cluster of returns
   */
  Niches(Collection<Trial> trials, int places, int perCluster) {
    this.perCluster = perCluster;
    this.symbols = new SymbolShares(trials, places);
  }

  /** Takes a place if cluster and symbol have one; both limits are stretched by a factor. */
  boolean take(Trial trial, int stretch) {
    int cluster = cluster(trial);
    if (taken.getOrDefault(cluster, 0) >= perCluster * stretch || !symbols.take(trial, stretch)) {
      return false;
    }
    taken.merge(cluster, 1, Integer::sum);
    return true;
  }

  /** Number of the trial's cluster, from 0. */
  int cluster(Trial trial) {
    return clusterOf.computeIfAbsent(trial.hash(), _ -> clusters.join(trial.dailyReturns()));
  }
}
