package com.mastertrade.marketdata.symbol.jdbc;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.exchange.ListedSymbol;
import com.mastertrade.marketdata.symbol.CollectedSymbol;
import com.mastertrade.marketdata.symbol.SymbolStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Symbols in PostgreSQL. */
public final class JdbcSymbolStore implements SymbolStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  public JdbcSymbolStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<CollectedSymbol> all() {
    return jdbc.sql("SELECT * FROM market_data.symbols ORDER BY symbol")
        .query(JdbcSymbolStore::map)
        .list();
  }

  @Override
  public Optional<CollectedSymbol> find(Symbol symbol) {
    return jdbc.sql("SELECT * FROM market_data.symbols WHERE symbol = :symbol")
        .param("symbol", symbol.value())
        .query(JdbcSymbolStore::map)
        .optional();
  }

  @Override
  public boolean add(ListedSymbol listed, boolean enabled) {
    String sql =
        "INSERT INTO market_data.symbols (symbol, base_asset, quote_asset, tick_size, lot_size,"
            + " min_quantity, min_notional, enabled, status, updated_at) VALUES (:symbol, :base,"
            + " :quote, :tick, :lot, :quantity, :notional, :enabled, :status, :now)"
            + " ON CONFLICT DO NOTHING";
    return filters(jdbc.sql(sql), listed).param("enabled", enabled).update() == 1;
  }

  @Override
  public void refresh(ListedSymbol listed) {
    String sql =
        "UPDATE market_data.symbols SET base_asset = :base, quote_asset = :quote, tick_size ="
            + " :tick, lot_size = :lot, min_quantity = :quantity, min_notional = :notional,"
            + " status = :status, updated_at = :now WHERE symbol = :symbol";
    filters(jdbc.sql(sql), listed).update();
  }

  private StatementSpec filters(StatementSpec statement, ListedSymbol listed) {
    Instrument instrument = listed.instrument();
    return statement
        .param("symbol", instrument.symbol().value())
        .param("base", instrument.baseAsset())
        .param("quote", instrument.quoteAsset())
        .param("tick", instrument.tickSize())
        .param("lot", instrument.lotSize())
        .param("quantity", instrument.minQuantity())
        .param("notional", instrument.minNotional())
        .param("status", listed.status())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC));
  }

  @Override
  public boolean enable(Symbol symbol, boolean enabled) {
    return jdbc.sql(
                "UPDATE market_data.symbols SET enabled = :enabled, updated_at = :now"
                    + " WHERE symbol = :symbol")
            .param("enabled", enabled)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("symbol", symbol.value())
            .update()
        == 1;
  }

  @Override
  public void firstBar(Symbol symbol, Instant firstBar) {
    jdbc.sql("UPDATE market_data.symbols SET first_bar = :time WHERE symbol = :symbol")
        .param("time", firstBar.atOffset(ZoneOffset.UTC))
        .param("symbol", symbol.value())
        .update();
  }

  @Override
  public boolean remove(Symbol symbol) {
    return jdbc.sql("DELETE FROM market_data.symbols WHERE symbol = :symbol")
            .param("symbol", symbol.value())
            .update()
        == 1;
  }

  private static CollectedSymbol map(ResultSet row, int number) throws SQLException {
    return new CollectedSymbol(
        new Instrument(
            new Symbol(row.getString("symbol")),
            row.getString("base_asset"),
            row.getString("quote_asset"),
            row.getBigDecimal("tick_size"),
            row.getBigDecimal("lot_size"),
            row.getBigDecimal("min_quantity"),
            row.getBigDecimal("min_notional")),
        row.getBoolean("enabled"),
        row.getString("status"),
        Optional.ofNullable(row.getTimestamp("first_bar")).map(time -> time.toInstant()));
  }
}
