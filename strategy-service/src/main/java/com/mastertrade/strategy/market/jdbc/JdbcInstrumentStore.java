package com.mastertrade.strategy.market.jdbc;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.strategy.market.HistoryReach;
import com.mastertrade.strategy.market.InstrumentStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Instruments from {@code market_data.v_symbols}, reach from {@code market_data.v_coverage}. */
@Component
final class JdbcInstrumentStore implements InstrumentStore {

  private static final String COLUMNS =
      "SELECT symbol, base_asset, quote_asset, tick_size, lot_size, min_quantity, min_notional"
          + " FROM market_data.v_symbols ";

  private final JdbcClient jdbc;

  JdbcInstrumentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Instrument> enabled() {
    return jdbc.sql(COLUMNS + "WHERE enabled ORDER BY symbol")
        .query(JdbcInstrumentStore::instrument)
        .list();
  }

  @Override
  public Optional<Instrument> find(Symbol symbol) {
    return jdbc.sql(COLUMNS + "WHERE symbol = :symbol")
        .param("symbol", symbol.value())
        .query(JdbcInstrumentStore::instrument)
        .optional();
  }

  @Override
  public Optional<Instant> newestCandles() {
    return newest(
        jdbc.sql(
            """
            SELECT min(c.to_time) AS newest
            FROM market_data.v_symbols s
            JOIN market_data.v_coverage c ON c.symbol = s.symbol
            WHERE s.enabled
            """));
  }

  @Override
  public Optional<Instant> newestCandle(Symbol symbol) {
    return newest(
        jdbc.sql("SELECT max(to_time) AS newest FROM market_data.v_coverage WHERE symbol = :symbol")
            .param("symbol", symbol.value()));
  }

  private static Optional<Instant> newest(StatementSpec query) {
    return query
        .query((row, n) -> Optional.ofNullable(row.getObject("newest", OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }

  @Override
  public HistoryReach history() {
    return jdbc.sql(
            """
            SELECT count(*) FILTER (WHERE c.ready) AS ready, count(*) AS enabled
            FROM market_data.v_symbols s
            LEFT JOIN market_data.v_coverage c ON c.symbol = s.symbol
            WHERE s.enabled
            """)
        .query((row, n) -> reach(row.getLong("ready"), row.getLong("enabled")))
        .single();
  }

  private static HistoryReach reach(long ready, long enabled) {
    if (ready == 0) {
      return HistoryReach.NONE;
    }
    return ready < enabled ? HistoryReach.SOME : HistoryReach.ALL;
  }

  private static Instrument instrument(ResultSet row, int number) throws SQLException {
    return new Instrument(
        new Symbol(row.getString("symbol")),
        row.getString("base_asset"),
        row.getString("quote_asset"),
        row.getBigDecimal("tick_size"),
        row.getBigDecimal("lot_size"),
        row.getBigDecimal("min_quantity"),
        row.getBigDecimal("min_notional"));
  }
}
