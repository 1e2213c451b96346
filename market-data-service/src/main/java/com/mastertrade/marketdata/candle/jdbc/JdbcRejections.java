package com.mastertrade.marketdata.candle.jdbc;

import com.mastertrade.marketdata.candle.RejectedRow;
import com.mastertrade.marketdata.candle.Rejections;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts of refused rows in a table. */
public final class JdbcRejections implements Rejections {

  private final JdbcClient jdbc;
  private final Clock clock;

  public JdbcRejections(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void count(List<RejectedRow> rows) {
    Map<String, List<RejectedRow>> byKey =
        rows.stream().collect(Collectors.groupingBy(row -> row.symbol() + " " + row.reason()));
    byKey.values().forEach(this::add);
  }

  private void add(List<RejectedRow> rows) {
    RejectedRow first = rows.getFirst();
    jdbc.sql(
            "INSERT INTO market_data.rejected_rows (symbol, reason, rows, first_seen, last_seen,"
                + " sample) VALUES (:symbol, :reason, :rows, :now, :now, :sample)"
                + " ON CONFLICT (symbol, reason) DO UPDATE SET"
                + " rows = rejected_rows.rows + excluded.rows,"
                + " last_seen = excluded.last_seen, sample = excluded.sample")
        .param("symbol", first.symbol().value())
        .param("reason", first.reason().code())
        .param("rows", rows.size())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("sample", first.sample())
        .update();
  }

  @Override
  public List<Count> counts() {
    return jdbc.sql("SELECT * FROM market_data.rejected_rows ORDER BY symbol, reason")
        .query(
            (row, number) ->
                new Count(
                    row.getString("symbol"),
                    row.getString("reason"),
                    row.getLong("rows"),
                    row.getTimestamp("first_seen").toInstant(),
                    row.getTimestamp("last_seen").toInstant(),
                    row.getString("sample")))
        .list();
  }
}
