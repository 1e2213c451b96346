package com.mastertrade.strategy.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lists of strategies, each read once for all who ask within a short while. What this process
 * changes is seen at once, what another instance changes when the list is that old. Thread-safe.
 */
public final class StrategyLists {

  private final Source source;
  private final Cache<Asked, Listed> recent;
  private final AtomicLong changes = new AtomicLong();

  /**
   * @param changes those made before: what was read before a change is never shown after it
   */
  private record Asked(StrategyQuery query, long offset, int limit, long changes) {}

  /** Where lists come from. */
  @FunctionalInterface
  public interface Source {
    /** The strategies of a query from {@code offset} on. */
    Listed list(StrategyQuery query, long offset, int limit);
  }

  /**
   * Part of a list.
   *
   * @param total how many the whole list has
   */
  public record Listed(List<StrategyItem> items, long total) {
    public Listed {
      items = List.copyOf(items);
    }
  }

  public StrategyLists(Source source, Ticker ticker, CatalogueProperties settings) {
    this.source = source;
    this.recent =
        Caffeine.newBuilder()
            .ticker(ticker)
            .executor(Runnable::run)
            .expireAfterWrite(settings.listAge())
            .maximumSize(settings.lists())
            .build();
  }

  /** The strategies of a query from {@code offset} on. */
  public Listed list(StrategyQuery query, long offset, int limit) {
    return recent.get(
        new Asked(query, offset, limit, changes.get()),
        asked -> source.list(asked.query(), asked.offset(), asked.limit()));
  }

  /** Something has changed. */
  public void forget() {
    changes.incrementAndGet();
    recent.invalidateAll();
  }
}
