package com.mastertrade.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mastertrade.common.message.MarketData;
import com.mastertrade.common.message.MessageJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The newest night of the shared installation on the shipped candles, from every side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(2)
@ExtendWith(SharedSuite.class)
class NightIT {

  private static final String LATEST_RUN =
      " FROM strategy.generation_runs WHERE status = 'finished' ORDER BY finished_at DESC LIMIT 1";

  private static final String CANDLE_KEY = "market.data.BTCUSDT.1m";

  private final Suite suite;
  private JsonNode night = MessageJson.mapper().createObjectNode();

  NightIT(Suite suite) {
    this.suite = suite;
  }

  @BeforeAll
  void start() {
    if (!suite.isUp()) {
      CommandLine.Answer up = suite.up("sample", "60");
      assertThat(up.exitCode()).as(up.errors()).isZero();
    }
  }

  @Test
  @Order(1)
  void everyServiceIsHealthy() {
    JsonNode status = suite.commands.run("status", "--json").json();
    assertThat(status.get("market").asString()).isEqualTo("sample");
    assertThat(status.get("infrastructure").asString()).isEqualTo("external");
    List<String> states = new ArrayList<>();
    status
        .get("services")
        .forEach(s -> states.add(s.get("name").asString() + " " + s.get("status").asString()));
    assertThat(states)
        .contains(
            "exchange-simulator healthy",
            "market-data-service healthy",
            "strategy-service healthy",
            "api-gateway healthy",
            "monitoring-ui healthy");
  }

  @Test
  @Order(2)
  void historyHasNoGapAndNoDoubleRow() {
    assertThat(suite.rows.count("SELECT count(*) FROM market_data.symbols WHERE enabled"))
        .isEqualTo(4);
    assertThat(Checks.brokenHistories(suite.rows)).isEmpty();
    assertThat(
            suite.rows.count(
                "SELECT min(n) FROM (SELECT count(*) AS n FROM market_data.market_data"
                    + " WHERE \"interval\" = '1m' GROUP BY symbol) counts"))
        .isGreaterThanOrEqualTo(91L * 1440);
  }

  @Test
  @Order(3)
  void oneCandleIsFollowedToTheBrowserByItsCorrelationId(@TempDir Path folder) {
    assumeTrue(Browser.installed(), "skipped: no Chromium on this machine");
    Map<String, Object> job = new HashMap<>(job(List.of()));
    job.put("stream", 20);
    try (CandleWatch watch =
        new CandleWatch(suite.servers, "mt:sample:market_data:BTCUSDT:1m", CANDLE_KEY)) {
      JsonNode events = new Browser(Suite.ROOT, folder).read(job).get("events");
      MarketData bar = barInBrowserBrokerAndCache(events, watch);
      String id = bar.envelope().correlationId();
      assertThat(
              suite.rows.one(
                  "SELECT close FROM market_data.market_data WHERE correlation_id = ?"
                      + " AND symbol = 'BTCUSDT' AND \"interval\" = '1m'",
                  id))
          .isEqualTo(Double.toString(bar.close()));
      assertThat(suite.log("strategy-service")).contains(id);
      assertThat(suite.log("market-data-service")).contains(id);
    }
  }

  private static MarketData barInBrowserBrokerAndCache(JsonNode events, CandleWatch watch) {
    List<String> ids = new ArrayList<>();
    for (JsonNode event : events) {
      String id = event.get("correlation_id").asString();
      ids.add(id);
      Optional<CandleWatch.Seen> seen = watch.bar(id);
      if (seen.isPresent()
          && event.get("closed").asBoolean()
          && event.get("interval").asString().equals("1m")
          && seen.get().cached().contains(seen.get().bar().openTime().toString())) {
        return seen.get().bar();
      }
    }
    throw new AssertionError("no bar was seen in browser, broker and cache; browser: " + ids);
  }

  @Test
  @Order(4)
  void aNightOnDemandPrintsWhatTheRowsSay() {
    CommandLine.Answer answer = suite.commands.run("nightly", "--json");
    assertThat(answer.exitCode()).as(answer.errors()).isZero();
    night = answer.json();
    String run = night.get("run_id").asString();
    assertThat(night.get("generated").asInt()).isEqualTo(500);
    assertThat(night.get("distinct_behaviours").asInt()).isGreaterThanOrEqualTo(450);
    assertThat(night.get("return_clusters").asInt()).isGreaterThanOrEqualTo(50);
    assertThat(night.get("evaluations").asLong()).isEqualTo(trials(run));
    assertThat(night.get("selected").asLong()).isEqualTo(candidates(run, "selected"));
    assertThat(night.get("passed_filter").asLong())
        .isEqualTo(candidates(run, "selected") + candidates(run, "passed"));
    assertThat(distinctBehaviours(run)).isEqualTo(night.get("distinct_behaviours").asLong());
  }

  @Test
  @Order(5)
  void aStoredResultIsReproducedBitForBit() {
    List<String> results =
        suite.rows.all(
            "SELECT result_id FROM strategy.backtest_results ORDER BY sharpe DESC LIMIT 3");
    for (String result : results) {
      CommandLine.Answer answer = suite.commands.run("reproduce", result);
      assertThat(answer.exitCode()).as(answer.output() + answer.errors()).isZero();
    }
    assertThat(suite.commands.run("reproduce", "00000000-0000-0000-0000-000000000000").exitCode())
        .isNotZero();
  }

  @Test
  @Order(6)
  void thePagesShowWhatTheRowsSay(@TempDir Path folder) {
    assumeTrue(Browser.installed(), "skipped: no Chromium on this machine");
    String best = best("strategy_id");
    JsonNode seen = new Browser(Suite.ROOT, folder).read(job(pages(best)));
    Pages pages = new Pages(seen.get("pages"));
    String run = suite.rows.one("SELECT run_id" + LATEST_RUN);

    assertThat(pages.count("overview", "last-night-funnel-bred")).isEqualTo(trials(run));
    assertThat(pages.count("overview", "last-night-funnel-distinct"))
        .isEqualTo(distinctBehaviours(run));
    assertThat(pages.count("overview", "last-night-funnel-selected"))
        .isEqualTo(candidates(run, "selected"));
    assertThat(pages.count("night", "night-funnel-filtered"))
        .isEqualTo(candidates(run, "selected") + candidates(run, "passed"));
    assertThat(pages.count("night", "night-evaluations")).isEqualTo(trials(run));
    assertThat(pages.numbers("strategies", "strategy-sharpe"))
        .isEqualTo(
            suite
                .rows
                .all("SELECT r.sharpe" + RESULTS + " ORDER BY r.sharpe DESC LIMIT 50")
                .stream()
                .map(Double::valueOf)
                .toList());
    assertThat(pages.number("strategy", "metric-sharpe")).isEqualTo(bestNumber("sharpe"));
    assertThat(pages.number("strategy", "metric-total-return"))
        .isEqualTo(bestNumber("total_return"));
    assertThat(pages.number("strategy", "metric-max-drawdown"))
        .isEqualTo(bestNumber("max_drawdown"));
    assertThat(pages.texts("strategy", "trade-pnl"))
        .isNotEmpty()
        .isSubsetOf(
            suite.rows.all(
                "SELECT pnl FROM strategy.backtest_trades WHERE result_id::text = ?",
                best("result_id")));
    assertThat(pages.count("system", "history-rows-BTCUSDT")).isEqualTo(rowsOfRequiredDays());
    assertThat(seen.get("console")).as("errors in the console").isEmpty();
    assertThat(seen.get("sideways")).as("pages wider than the screen").isEmpty();
    assertThat(seen.get("requests").get("outside")).as("requests to other hosts").isEmpty();
  }

  @Test
  @Order(7)
  void aHomeOfOneMarketRefusesAnother() {
    suite.commands.run("down");
    CommandLine.Answer other = suite.up("generated", "60");
    assertThat(other.exitCode()).isNotZero();
    assertThat(other.errors()).contains("sample", "generated");
  }

  private static final String RESULTS =
      " FROM strategy.strategies s JOIN strategy.backtest_results r"
          + " ON r.result_id = s.latest_result_id WHERE s.deleted_at IS NULL";

  private Map<String, Object> job(List<Map<String, Object>> pages) {
    Map<String, Object> job = new HashMap<>();
    job.put("ui", suite.ui());
    job.put("link", suite.commands.run("open").output().strip());
    job.put("password", "correct horse battery staple");
    job.put("chromium", Browser.CHROMIUM.toString());
    job.put("pages", pages);
    return job;
  }

  private static List<Map<String, Object>> pages(String strategy) {
    return List.of(
        page("overview", "/", "last-night-funnel-selected"),
        page("night", "/night", "night-funnel-selected"),
        page("strategies", "/strategies?sort=-sharpe", "strategy-sharpe"),
        page("strategy", "/strategies/" + strategy, "trade-pnl", "metric-sharpe"),
        page("system", "/system", "history-rows-BTCUSDT"));
  }

  private static Map<String, Object> page(String name, String path, String... ready) {
    return Map.of("name", name, "path", path, "ready", List.of(ready));
  }

  private String best(String column) {
    return suite.rows.one(
        "SELECT "
            + (column.equals("strategy_id") ? "s." : "r.")
            + column
            + RESULTS
            + " ORDER BY r.sharpe DESC LIMIT 1");
  }

  private double bestNumber(String column) {
    return Double.parseDouble(
        suite.rows.one("SELECT r." + column + RESULTS + " ORDER BY r.sharpe DESC LIMIT 1"));
  }

  private long rowsOfRequiredDays() {
    return suite.rows.count(
        "SELECT count(*) FROM market_data.market_data WHERE symbol = 'BTCUSDT'"
            + " AND \"interval\" = '1m' AND open_time > (SELECT max(open_time) - interval '91 days'"
            + " FROM market_data.market_data WHERE symbol = 'BTCUSDT' AND \"interval\" = '1m')");
  }

  private long candidates(String run, String status) {
    return suite.rows.count(
        "SELECT count(*) FROM strategy.generation_candidates WHERE run_id::text = ? AND status = ?",
        run,
        status);
  }

  private long trials(String run) {
    return suite.rows.count(
        "SELECT count(*) FROM strategy.trial_ledger WHERE run_id::text = ?", run);
  }

  /** One behaviour: the same symbol with the same entry and exit times; ten trades at the least. */
  private long distinctBehaviours(String run) {
    return suite.rows.count(
        "SELECT count(DISTINCT trades) FROM (SELECT r.result_id, r.symbol ||"
            + " string_agg(t.entry_time || '/' || t.exit_time, ',' ORDER BY t.sequence) AS trades"
            + " FROM strategy.generation_candidates c JOIN strategy.backtest_results r USING"
            + " (result_id) JOIN strategy.backtest_trades t USING (result_id)"
            + " WHERE c.run_id::text = ? GROUP BY r.result_id, r.symbol HAVING count(*) >= 10) b",
        run);
  }
}
