package com.mastertrade.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.servers.TestServers;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of the first version keeps its nights, which gain what the second one counts. */
class MigrationIT {

  @Test
  void countsTheFunnelOfNightsHeldBefore() {
    Map<String, String> environment = TestServers.get().environmentFor("strategy");
    DriverManagerDataSource database =
        new DriverManagerDataSource(
            TestServers.get().freshDatabase(),
            environment.getOrDefault("MASTERTRADE_DB_USER", ""),
            environment.getOrDefault("MASTERTRADE_DB_PASSWORD", ""));
    JdbcClient sql = JdbcClient.create(database);
    flyway(database, MigrationVersion.fromVersion("1")).migrate();
    sql.sql(
            """
            INSERT INTO strategy.generation_runs (run_id, kind, status, market, market_kind,
              market_date, window_from, window_to, seed, evaluations_budget, symbols, requested_at,
              outcome)
            VALUES ('00000000-0000-0001-0000-000000000002', 'on_demand', 'finished', 'test',
              'replay', '2023-10-01', '2023-09-01', '2023-10-01', 1, 100, '{BTCUSDT}', now(),
              '{"evaluations": 3, "funnel": {"bred": 3, "selected": 0}}');
            INSERT INTO strategy.trial_ledger (run_id, sequence, generation, candidate_hash, symbol,
              "interval", behaviour, trades, train_sharpe, fitness)
            SELECT '00000000-0000-0001-0000-000000000002', n, 1, 'hash ' || n, 'BTCUSDT', '1h',
              'behaviour ' || n / 2, 20, 1, 1
            FROM generate_series(0, 2) n
            """)
        .update();

    flyway(database, MigrationVersion.LATEST).migrate();

    assertThat(
            sql.sql(
                    """
                    SELECT outcome ->> 'evaluations' || ' ' || (outcome ->> 'stages') || ' '
                      || (outcome -> 'funnel' ->> 'bred') || ' '
                      || (outcome -> 'funnel' ->> 'evaluated_distinct') || ' '
                      || (outcome -> 'funnel' ->> 'kept')
                    FROM strategy.generation_runs
                    """)
                .query(String.class)
                .single())
        .isEqualTo("3 [] 3 2 0");
  }

  private static Flyway flyway(DriverManagerDataSource database, MigrationVersion target) {
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration")
        .schemas("strategy")
        .defaultSchema("strategy")
        .createSchemas(false)
        .target(target)
        .load();
  }
}
