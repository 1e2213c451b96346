package com.mastertrade.strategy.market.jdbc;

import com.mastertrade.strategy.market.MarketTimeStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row in {@code strategy.market_times}. */
@Component
final class JdbcMarketTimeStore implements MarketTimeStore {

  private final JdbcClient jdbc;

  JdbcMarketTimeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Seen> read() {
    return jdbc.sql("SELECT first_seen, latest FROM strategy.market_times")
        .query(JdbcMarketTimeStore::seen)
        .optional();
  }

  @Override
  public Seen advance(Instant time) {
    return jdbc.sql(
            """
            INSERT INTO strategy.market_times (first_seen, latest) VALUES (:time, :time)
            ON CONFLICT (one_row) DO UPDATE
              SET latest = greatest(strategy.market_times.latest, excluded.latest)
            RETURNING first_seen, latest
            """)
        .param("time", time.atOffset(ZoneOffset.UTC))
        .query(JdbcMarketTimeStore::seen)
        .single();
  }

  private static Seen seen(ResultSet row, int number) throws SQLException {
    return new Seen(
        row.getObject("first_seen", OffsetDateTime.class).toInstant(),
        row.getObject("latest", OffsetDateTime.class).toInstant());
  }
}
