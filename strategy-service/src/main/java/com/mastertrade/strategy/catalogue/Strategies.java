package com.mastertrade.strategy.catalogue;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.engine.metrics.Metrics;
import com.mastertrade.strategy.catalogue.StrategyStore.Draft;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Writes, changes and shows strategies. */
public final class Strategies {

  private final StrategyStore store;
  private final StrategyCache cache;
  private final StrategyLists lists;
  private final Function<StrategyDocument, Map<String, Object>> asJson;
  private final Clock clock;

  /** Where strategies are kept, and what was read of them a short while ago. */
  public record Shelf(StrategyStore store, StrategyCache cache, StrategyLists lists) {}

  /**
   * @param asJson a document as JSON values
   */
  public Strategies(
      Shelf shelf, Function<StrategyDocument, Map<String, Object>> asJson, Clock clock) {
    this.store = shelf.store();
    this.cache = shelf.cache();
    this.lists = shelf.lists();
    this.asJson = asJson;
    this.clock = clock;
  }

  /** Adds a strategy written by hand. */
  public StrategyDetail create(String name, StrategyDocument document) {
    UUID id = UUID.randomUUID();
    Instant now = now();
    store.insert(new Draft(item(id, name, document, now), version(id, 1, document, now)));
    changed(id);
    return read(id).orElseThrow();
  }

  private static StrategyItem item(
      UUID id, String name, StrategyDocument document, Instant created) {
    return new StrategyItem(
        id,
        name,
        symbol(document),
        document.interval(),
        StrategyNames.rulesOf(document),
        StrategyStatus.MANUAL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "unproven",
        created,
        1,
        Optional.empty());
  }

  private static Symbol symbol(StrategyDocument document) {
    return document.symbols().getFirst();
  }

  private static StrategyVersion version(
      UUID id, int version, StrategyDocument document, Instant now) {
    return new StrategyVersion(id, version, document.canonicalJson(), document.hash(), now);
  }

  /**
   * Renames a strategy, and where the document differs adds a version: such a strategy is one
   * written by hand from then on, without a result until it is backtested again.
   */
  public Optional<StrategyDetail> update(UUID id, String name, StrategyDocument document) {
    Optional<StrategyItem> found = store.find(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    StrategyItem old = found.get();
    boolean changed = !document(old).documentHash().equals(document.hash());
    int version = changed ? old.version() + 1 : old.version();
    store.update(
        new Draft(changed(old, name, document, version), version(id, version, document, now())),
        old.version());
    changed(id);
    return read(id);
  }

  private static StrategyItem changed(
      StrategyItem old, String name, StrategyDocument document, int version) {
    StrategyItem fresh = item(old.strategyId(), name, document, old.createdAt());
    boolean same = version == old.version();
    return new StrategyItem(
        fresh.strategyId(),
        fresh.name(),
        fresh.symbol(),
        fresh.interval(),
        fresh.rules(),
        same ? old.status() : fresh.status(),
        fresh.gate(),
        fresh.gateValue(),
        fresh.gateLimit(),
        fresh.result(),
        fresh.luckSharpe(),
        fresh.buyAndHold(),
        same ? old.badge() : fresh.badge(),
        fresh.createdAt(),
        version,
        old.runId());
  }

  /** Takes a strategy off the lists; false if there is none. */
  public boolean delete(UUID id) {
    boolean deleted = store.delete(id);
    changed(id);
    return deleted;
  }

  /** Something about a strategy has changed: what was read of it before is forgotten. */
  public void changed(UUID id) {
    cache.forget(id);
    lists.forget();
  }

  /** A strategy as it is stored now. */
  public Optional<StrategyItem> current(UUID id) {
    return store.find(id);
  }

  /** The strategies of a query from {@code offset} on. */
  public StrategyLists.Listed list(StrategyQuery query, long offset, int limit) {
    return lists.list(query, offset, limit);
  }

  /** Every version of a strategy, newest first; empty if there is no such strategy. */
  public List<StrategyVersion> versions(UUID id) {
    return store.find(id).map(_ -> store.versions(id)).orElse(List.of());
  }

  /** A strategy with all that is known of it. */
  public Optional<StrategyDetail> find(UUID id) {
    Optional<StrategyDetail> cached = cache.find(id);
    if (cached.isPresent()) {
      return cached;
    }
    Optional<StrategyDetail> read = read(id);
    read.ifPresent(cache::remember);
    return read;
  }

  private Optional<StrategyDetail> read(UUID id) {
    return store.find(id).map(this::detail);
  }

  private StrategyDetail detail(StrategyItem item) {
    StrategyDocument document = StrategyDocument.parse(document(item).document());
    Optional<Metrics> metrics = item.result().flatMap(result -> store.metrics(result.resultId()));
    return new StrategyDetail(
        item,
        asJson.apply(document),
        document.inWords(),
        store.results(item.strategyId()),
        metrics,
        store.gates(item.strategyId(), item.version()));
  }

  private StrategyVersion document(StrategyItem item) {
    return store
        .version(item.strategyId(), item.version())
        .orElseThrow(
            () -> new IllegalStateException("strategy " + item.strategyId() + " has no document"));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
