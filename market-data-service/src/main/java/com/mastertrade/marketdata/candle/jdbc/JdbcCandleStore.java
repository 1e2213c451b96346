package com.mastertrade.marketdata.candle.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import com.mastertrade.marketdata.candle.CandleStore;
import com.mastertrade.marketdata.candle.LiveBar;
import com.mastertrade.marketdata.candle.Range;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Candles in month partitions of PostgreSQL. */
public final class JdbcCandleStore implements CandleStore {

  private static final String TABLE = "market_data.market_data";
  private static final String STAGING = "candle_staging";

  private final JdbcTemplate template;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final CandlePartitions partitions;
  private final LiveRows liveRows;

  public JdbcCandleStore(JdbcTemplate template, PlatformTransactionManager transactions) {
    this.template = template;
    this.jdbc = JdbcClient.create(template);
    this.transaction = new TransactionTemplate(transactions);
    TransactionTemplate separate = new TransactionTemplate(transactions);
    separate.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.partitions = new CandlePartitions(jdbc, separate);
    this.liveRows = new LiveRows(template);
  }

  @Override
  public List<Candle> append(List<Candle> candles) {
    if (candles.isEmpty()) {
      return List.of();
    }
    partitions.ensureFor(candles);
    try {
      transaction.executeWithoutResult(status -> copy(TABLE, candles));
      return List.of();
    } catch (DuplicateKeyException e) {
      // Somebody else stored a minute of this range since it was planned.
      return merged(candles);
    }
  }

  private List<Candle> merged(List<Candle> candles) {
    List<Candle> conflicts =
        transaction.execute(
            status -> {
              template.execute(
                  "CREATE TEMPORARY TABLE %s (LIKE %s) ON COMMIT DROP".formatted(STAGING, TABLE));
              copy(STAGING, candles);
              template.update(
                  "INSERT INTO %s SELECT * FROM %s ON CONFLICT DO NOTHING"
                      .formatted(TABLE, STAGING));
              return jdbc.sql(
                      "SELECT s.* FROM %s s JOIN %s m USING (symbol, \"interval\", open_time)"
                              .formatted(STAGING, TABLE)
                          + " WHERE (s.open, s.high, s.low, s.close, s.volume, s.quote_volume,"
                          + " s.trades_count) IS DISTINCT FROM (m.open, m.high, m.low, m.close,"
                          + " m.volume, m.quote_volume, m.trades_count)")
                  .query(CandleRows::map)
                  .list();
            });
    return conflicts == null ? List.of() : conflicts;
  }

  private void copy(String table, List<Candle> candles) {
    template.execute(
        (Connection connection) -> {
          copyIn(connection, table, BinaryCopy.encode(candles));
          return true;
        });
  }

  private static void copyIn(Connection connection, String table, byte[] rows) throws SQLException {
    String sql = "COPY " + table + " " + BinaryCopy.COLUMNS + " FROM STDIN (FORMAT binary)";
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(sql, new ByteArrayInputStream(rows), rows.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Candle> appendLive(List<LiveBar> bars) {
    if (bars.isEmpty()) {
      return List.of();
    }
    partitions.ensureFor(bars.stream().map(LiveBar::candle).toList());
    List<Candle> conflicts = transaction.execute(status -> liveRows.store(bars));
    return conflicts == null ? List.of() : conflicts;
  }

  @Override
  public List<Candle> minutes(Symbol symbol, Range range) {
    return minutes(symbol, range, Integer.MAX_VALUE);
  }

  private List<Candle> minutes(Symbol symbol, Range range, int limit) {
    return jdbc.sql(
            "SELECT * FROM market_data.market_data WHERE symbol = :symbol AND \"interval\" = '1m'"
                + " AND open_time >= :from AND open_time < :to ORDER BY open_time LIMIT :limit")
        .param("symbol", symbol.value())
        .param("from", range.from().atOffset(ZoneOffset.UTC))
        .param("to", range.to().atOffset(ZoneOffset.UTC))
        .param("limit", limit)
        .query(CandleRows::map)
        .list();
  }

  @Override
  public List<Candle> candles(Symbol symbol, Interval interval, Range range, int limit) {
    return interval == Interval.M1
        ? minutes(symbol, range, limit)
        : aggregated(symbol, interval, range, limit);
  }

  private List<Candle> aggregated(Symbol symbol, Interval interval, Range range, int limit) {
    String bucket =
        "date_bin(make_interval(mins => %d), open_time, TIMESTAMPTZ 'epoch')"
            .formatted(interval.minutes());
    return jdbc.sql(
            "SELECT symbol, '"
                + interval.code()
                + "' AS \"interval\", bucket AS open_time,"
                + " (array_agg(open ORDER BY open_time))[1] AS open, max(high) AS high,"
                + " min(low) AS low, (array_agg(close ORDER BY open_time DESC))[1] AS close,"
                + " sum(volume) AS volume, sum(quote_volume) AS quote_volume,"
                + " sum(trades_count)::bigint AS trades_count FROM (SELECT *, "
                + bucket
                + " AS bucket FROM market_data.market_data WHERE symbol = :symbol"
                + " AND \"interval\" = '1m' AND open_time >= :from AND open_time < :to) bars"
                + " GROUP BY symbol, bucket ORDER BY bucket LIMIT :limit")
        .param("symbol", symbol.value())
        .param("from", range.from().atOffset(ZoneOffset.UTC))
        .param("to", range.to().atOffset(ZoneOffset.UTC))
        .param("limit", limit)
        .query(CandleRows::map)
        .list();
  }

  @Override
  public Optional<Instant> newest(Symbol symbol) {
    return jdbc.sql(
            "SELECT open_time FROM market_data.market_data WHERE symbol = :symbol"
                + " AND \"interval\" = '1m' ORDER BY open_time DESC LIMIT 1")
        .param("symbol", symbol.value())
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .optional();
  }
}
