package com.mastertrade.marketdata.candle.jdbc;

import com.mastertrade.common.market.Candle;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Month partitions, made when a month is first written. A table is made beside and then attached:
 * that lock lets others go on reading and writing, and the advisory lock of the transaction lets
 * one maker through at a time.
 */
final class CandlePartitions {

  private static final long LOCK = 0x6d61726b6574L;

  private final JdbcClient jdbc;
  private final TransactionOperations newTransaction;
  private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

  CandlePartitions(JdbcClient jdbc, TransactionOperations newTransaction) {
    this.jdbc = jdbc;
    this.newTransaction = newTransaction;
  }

  void ensureFor(Collection<Candle> candles) {
    Set<YearMonth> months =
        candles.stream()
            .map(candle -> YearMonth.from(candle.openTime().atOffset(ZoneOffset.UTC)))
            .collect(Collectors.toSet());
    for (YearMonth month : months) {
      if (!known.contains(month)) {
        newTransaction.executeWithoutResult(status -> make(month));
        known.add(month);
      }
    }
  }

  private void make(YearMonth month) {
    jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(:lock)) locked")
        .param("lock", LOCK)
        .query(Integer.class)
        .single();
    String table = "market_data.market_data_" + month.toString().replace('-', '_');
    boolean exists =
        jdbc.sql("SELECT to_regclass(:table) IS NOT NULL")
            .param("table", table)
            .query(Boolean.class)
            .single();
    if (!exists) {
      jdbc.sql("CREATE TABLE %s (LIKE market_data.market_data INCLUDING ALL)".formatted(table))
          .update();
      jdbc.sql(
              "ALTER TABLE market_data.market_data ATTACH PARTITION %s FOR VALUES FROM ('%s-01T00:00:00Z') TO ('%s-01T00:00:00Z')"
                  .formatted(table, month, month.plusMonths(1)))
          .update();
    }
  }
}
