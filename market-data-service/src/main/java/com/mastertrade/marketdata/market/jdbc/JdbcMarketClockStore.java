package com.mastertrade.marketdata.market.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.market.MarketClockStore;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Market time in PostgreSQL. */
public final class JdbcMarketClockStore implements MarketClockStore {

  private final JdbcClient jdbc;

  public JdbcMarketClockStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<Symbol, Instant> load() {
    return jdbc
        .sql("SELECT symbol, close_time FROM market_data.market_clock")
        .query(
            (row, number) ->
                Map.entry(
                    new Symbol(row.getString("symbol")),
                    row.getTimestamp("close_time").toInstant()))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
