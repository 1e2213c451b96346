package com.mastertrade.strategy.search;

import com.mastertrade.engine.document.StrategyDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evaluates candidates within the budget and remembers each. One thread calls, several evaluate.
 */
final class Trials {

  /** Between two looks at whether the search may go on. */
  private static final int BATCH = 32;

  private final Evaluator evaluator;
  private final ParallelMap threads;
  private final SearchMonitor monitor;
  private final int budget;
  private final List<Trial> all = new ArrayList<>();
  private final Map<String, Trial> byHash = new HashMap<>();

  Trials(Evaluator evaluator, ParallelMap threads, SearchMonitor monitor, int budget) {
    this.evaluator = evaluator;
    this.threads = threads;
    this.monitor = monitor;
    this.budget = budget;
  }

  /** Evaluates what is new among the documents, in their order, while the budget lasts. */
  void evaluate(List<StrategyDocument> documents, long generation) {
    List<Hashed> fresh = fresh(documents);
    for (int from = 0; from < fresh.size(); from += BATCH) {
      List<Hashed> batch = fresh.subList(from, Math.min(fresh.size(), from + BATCH));
      List<Evaluated> results =
          threads.map(batch, candidate -> evaluator.evaluate(candidate.document()));
      for (int i = 0; i < batch.size(); i++) {
        add(batch.get(i), results.get(i), generation);
      }
      monitor.evaluated(all.subList(all.size() - batch.size(), all.size()));
    }
  }

  private record Hashed(StrategyDocument document, String hash) {}

  private List<Hashed> fresh(List<StrategyDocument> documents) {
    Map<String, Hashed> fresh = new LinkedHashMap<>();
    for (StrategyDocument document : documents) {
      String hash = document.hash();
      if (!byHash.containsKey(hash)) {
        fresh.putIfAbsent(hash, new Hashed(document, hash));
      }
    }
    return fresh.values().stream().limit(budget - (long) all.size()).toList();
  }

  private void add(Hashed candidate, Evaluated result, long generation) {
    Trial trial =
        new Trial(
            all.size(),
            generation,
            candidate.document(),
            candidate.hash(),
            result.behaviour(),
            result.trades(),
            result.sharpe(),
            result.fitness(),
            result.equity());
    all.add(trial);
    byHash.put(candidate.hash(), trial);
  }

  /** The trial of a document, empty where the budget ended before it. */
  Optional<Trial> find(StrategyDocument document) {
    return Optional.ofNullable(byHash.get(document.hash()));
  }

  boolean known(String hash) {
    return byHash.containsKey(hash);
  }

  boolean spent() {
    return all.size() >= budget;
  }

  List<Trial> all() {
    return all;
  }
}
