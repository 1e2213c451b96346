package com.mastertrade.marketdata.source;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored data sources. */
public interface DataSourceStore {

  List<DataSource> page(int limit, long offset);

  long count();

  Optional<DataSource> find(UUID id);

  /** Adds one; false where its name is taken. */
  boolean add(DataSource source);

  /** Replaces one; false where its new name is taken. */
  boolean replace(DataSource source);

  boolean remove(UUID id);
}
