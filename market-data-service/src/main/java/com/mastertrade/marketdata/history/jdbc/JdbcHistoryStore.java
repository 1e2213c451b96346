package com.mastertrade.marketdata.history.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.history.HistoryStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Coverage, gaps and requests in PostgreSQL. */
public final class JdbcHistoryStore implements HistoryStore {

  private static final String ISLANDS =
      "SELECT min(open_time) AS from_time, max(open_time) + interval '1 minute' AS to_time FROM ("
          + " SELECT open_time, open_time - row_number() OVER (ORDER BY open_time)"
          + " * interval '1 minute' AS island FROM market_data.market_data"
          + " WHERE symbol = :symbol AND \"interval\" = '1m') bars GROUP BY island ORDER BY 1";

  private final JdbcClient jdbc;
  private final Clock clock;

  public JdbcHistoryStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Range> storedRanges(Symbol symbol) {
    return jdbc.sql(ISLANDS).param("symbol", symbol.value()).query(JdbcHistoryStore::range).list();
  }

  @Override
  public List<Range> gaps(Symbol symbol) {
    return jdbc.sql("SELECT from_time, to_time FROM market_data.data_gaps WHERE symbol = :symbol")
        .param("symbol", symbol.value())
        .query(JdbcHistoryStore::range)
        .list();
  }

  @Override
  public void addGaps(Symbol symbol, List<Range> gaps, String reason) {
    for (Range gap : gaps) {
      jdbc.sql(
              "INSERT INTO market_data.data_gaps (symbol, from_time, to_time, reason, detected_at)"
                  + " VALUES (:symbol, :from, :to, :reason, :now) ON CONFLICT DO NOTHING")
          .param("symbol", symbol.value())
          .param("from", gap.from().atOffset(ZoneOffset.UTC))
          .param("to", gap.to().atOffset(ZoneOffset.UTC))
          .param("reason", reason)
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  @Override
  public void removeGaps(Symbol symbol, Range within) {
    jdbc.sql(
            "DELETE FROM market_data.data_gaps WHERE symbol = :symbol AND from_time < :to"
                + " AND to_time > :from")
        .param("symbol", symbol.value())
        .param("from", within.from().atOffset(ZoneOffset.UTC))
        .param("to", within.to().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Gap> allGaps(int limit, long offset) {
    return jdbc.sql(
            "SELECT * FROM market_data.data_gaps ORDER BY from_time DESC, symbol"
                + " LIMIT :limit OFFSET :offset")
        .param("limit", limit)
        .param("offset", offset)
        .query(JdbcHistoryStore::gap)
        .list();
  }

  @Override
  public long countGaps() {
    return jdbc.sql("SELECT count(*) FROM market_data.data_gaps").query(Long.class).single();
  }

  @Override
  public void addRequest(Symbol symbol, Range range) {
    jdbc.sql(
            "INSERT INTO market_data.backfill_requests (id, symbol, from_time, to_time,"
                + " requested_at) VALUES (:id, :symbol, :from, :to, :now)")
        .param("id", UUID.randomUUID())
        .param("symbol", symbol.value())
        .param("from", range.from().atOffset(ZoneOffset.UTC))
        .param("to", range.to().atOffset(ZoneOffset.UTC))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Range> requests(Symbol symbol) {
    return jdbc.sql(
            "SELECT from_time, to_time FROM market_data.backfill_requests WHERE symbol = :symbol")
        .param("symbol", symbol.value())
        .query(JdbcHistoryStore::range)
        .list();
  }

  @Override
  public void coverage(Symbol symbol, Range run, long rows, boolean ready) {
    jdbc.sql(
            "INSERT INTO market_data.history_coverage (symbol, from_time, to_time, rows, ready,"
                + " updated_at) VALUES (:symbol, :from, :to, :rows, :ready, :now)"
                + " ON CONFLICT (symbol) DO UPDATE SET from_time = excluded.from_time,"
                + " to_time = excluded.to_time, rows = excluded.rows, ready = excluded.ready,"
                + " updated_at = excluded.updated_at")
        .param("symbol", symbol.value())
        .param("from", run.from().atOffset(ZoneOffset.UTC))
        .param("to", run.to().atOffset(ZoneOffset.UTC))
        .param("rows", rows)
        .param("ready", ready)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Range range(ResultSet row, int number) throws SQLException {
    return new Range(
        row.getTimestamp("from_time").toInstant(), row.getTimestamp("to_time").toInstant());
  }

  private static Gap gap(ResultSet row, int number) throws SQLException {
    Range range = range(row, number);
    return new Gap(
        row.getString("symbol"),
        range.from(),
        range.to(),
        Duration.between(range.from(), range.to()).toMinutes(),
        row.getString("reason"),
        row.getTimestamp("detected_at").toInstant());
  }
}
