package com.mastertrade.marketdata.collector.jdbc;

import com.mastertrade.marketdata.collector.Collector;
import com.mastertrade.marketdata.collector.CollectorRuns;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs of collectors in PostgreSQL: one open row a collector. */
public final class JdbcCollectorRuns implements CollectorRuns {

  private final JdbcClient jdbc;
  private final Clock clock;

  public JdbcCollectorRuns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void begin(Collector collector) {
    end(collector, "interrupted");
    jdbc.sql(
            "INSERT INTO market_data.collector_runs (collector, status, started_at)"
                + " VALUES (:collector, 'running', :now)")
        .param("collector", collector.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void progress(Collector collector) {
    jdbc.sql(
            "UPDATE market_data.collector_runs SET points = :points, errors = :errors,"
                + " detail = :detail WHERE collector = :collector AND finished_at IS NULL")
        .param("points", collector.points())
        .param("errors", collector.errors())
        .param("detail", collector.detail())
        .param("collector", collector.name())
        .update();
  }

  @Override
  public void end(Collector collector, String status) {
    jdbc.sql(
            "UPDATE market_data.collector_runs SET status = :status, finished_at = :now"
                + " WHERE collector = :collector AND finished_at IS NULL")
        .param("status", status)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("collector", collector.name())
        .update();
  }
}
