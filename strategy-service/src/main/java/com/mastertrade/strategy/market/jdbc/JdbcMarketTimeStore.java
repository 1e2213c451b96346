package com.mastertrade.strategy.market.jdbc;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.strategy.market.MarketTimeStore;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One row a symbol in {@code strategy.market_times}. */
@Component
final class JdbcMarketTimeStore implements MarketTimeStore {

  private final JdbcClient jdbc;

  JdbcMarketTimeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Seen> read() {
    return jdbc.sql("SELECT symbol, first_seen, latest FROM strategy.market_times")
        .query(
            (row, n) ->
                new Seen(
                    new Symbol(row.getString("symbol")),
                    row.getObject("first_seen", OffsetDateTime.class).toInstant(),
                    row.getObject("latest", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public void advance(Symbol symbol, Instant time) {
    jdbc.sql(
            """
            INSERT INTO strategy.market_times (symbol, first_seen, latest)
            VALUES (:symbol, :time, :time)
            ON CONFLICT (symbol) DO UPDATE
              SET latest = greatest(strategy.market_times.latest, excluded.latest)
            """)
        .param("symbol", symbol.value())
        .param("time", time.atOffset(ZoneOffset.UTC))
        .update();
  }
}
