package com.mastertrade.marketdata.source.jdbc;

import com.mastertrade.marketdata.source.DataSource;
import com.mastertrade.marketdata.source.DataSourceStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Data sources in PostgreSQL. */
public final class JdbcDataSourceStore implements DataSourceStore {

  private final JdbcClient jdbc;

  public JdbcDataSourceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<DataSource> page(int limit, long offset) {
    return jdbc.sql("SELECT * FROM market_data.data_sources ORDER BY name LIMIT :l OFFSET :o")
        .param("l", limit)
        .param("o", offset)
        .query(JdbcDataSourceStore::map)
        .list();
  }

  @Override
  public long count() {
    return jdbc.sql("SELECT count(*) FROM market_data.data_sources").query(Long.class).single();
  }

  @Override
  public Optional<DataSource> find(UUID id) {
    return jdbc.sql("SELECT * FROM market_data.data_sources WHERE id = :id")
        .param("id", id)
        .query(JdbcDataSourceStore::map)
        .optional();
  }

  @Override
  public boolean add(DataSource source) {
    return fields(
                jdbc.sql(
                    "INSERT INTO market_data.data_sources (id, name, kind, url, enabled,"
                        + " created_at, updated_at) VALUES (:id, :name, :kind, :url, :enabled,"
                        + " :created, :updated) ON CONFLICT (name) DO NOTHING"),
                source)
            .param("created", source.createdAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public boolean replace(DataSource source) {
    try {
      return fields(
                  jdbc.sql(
                      "UPDATE market_data.data_sources SET name = :name, kind = :kind, url = :url,"
                          + " enabled = :enabled, updated_at = :updated WHERE id = :id"),
                  source)
              .update()
          == 1;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  @Override
  public boolean remove(UUID id) {
    return jdbc.sql("DELETE FROM market_data.data_sources WHERE id = :id").param("id", id).update()
        == 1;
  }

  private static StatementSpec fields(StatementSpec statement, DataSource source) {
    return statement
        .param("id", source.id())
        .param("name", source.name())
        .param("kind", source.kind())
        .param("url", source.url())
        .param("enabled", source.enabled())
        .param("updated", source.updatedAt().atOffset(ZoneOffset.UTC));
  }

  private static DataSource map(ResultSet row, int number) throws SQLException {
    return new DataSource(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("kind"),
        row.getString("url"),
        row.getBoolean("enabled"),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("updated_at").toInstant());
  }
}
