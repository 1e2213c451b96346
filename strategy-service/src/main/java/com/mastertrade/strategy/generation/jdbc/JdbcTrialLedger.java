package com.mastertrade.strategy.generation.jdbc;

import com.mastertrade.strategy.generation.TrialLedger;
import com.mastertrade.strategy.search.Trial;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Trials in {@code strategy.trial_ledger}, which takes rows and never changes them. */
@Component
final class JdbcTrialLedger implements TrialLedger {

  private static final String INSERT =
      """
      INSERT INTO strategy.trial_ledger (run_id, attempt, sequence, generation, candidate_hash,
        symbol, "interval", behaviour, trades, train_sharpe, fitness)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """;

  private final JdbcTemplate template;
  private final JdbcClient jdbc;

  JdbcTrialLedger(JdbcTemplate template) {
    this.template = template;
    this.jdbc = JdbcClient.create(template);
  }

  @Override
  public void append(UUID runId, int attempt, List<Trial> trials) {
    template.batchUpdate(INSERT, trials.stream().map(trial -> row(runId, attempt, trial)).toList());
  }

  private static Object[] row(UUID runId, int attempt, Trial trial) {
    return new Object[] {
      runId,
      attempt,
      trial.sequence(),
      trial.generation(),
      trial.hash(),
      trial.symbol().value(),
      trial.document().interval().code(),
      trial.behaviour(),
      trial.trades(),
      trial.sharpe(),
      trial.fitness()
    };
  }

  @Override
  public Counts count(UUID runId, double leastFitness) {
    return jdbc.sql(
            """
            SELECT coalesce(sum(n), 0) AS trials, count(*) AS behaviours,
              count(*) FILTER (WHERE trades >= :few) AS traded,
              count(*) FILTER (WHERE trades >= :few AND fitness >= :least) AS fit
            FROM (
              SELECT count(*) AS n, max(trades) AS trades, max(fitness) AS fitness
              FROM strategy.trial_ledger WHERE run_id = :run GROUP BY behaviour) behaviours
            """)
        .param("run", runId)
        .param("few", Trial.FEW_TRADES)
        .param("least", leastFitness)
        .query(
            (row, n) ->
                new Counts(
                    row.getInt("trials"),
                    row.getInt("behaviours"),
                    row.getInt("traded"),
                    row.getInt("fit")))
        .single();
  }
}
