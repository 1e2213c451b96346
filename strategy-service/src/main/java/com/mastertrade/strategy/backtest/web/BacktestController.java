package com.mastertrade.strategy.backtest.web;

import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.kit.web.Page;
import com.mastertrade.kit.web.PageRequest;
import com.mastertrade.strategy.backtest.EquityPoint;
import com.mastertrade.strategy.backtest.ResultStore;
import com.mastertrade.strategy.backtest.StrategyBacktests;
import com.mastertrade.strategy.backtest.StrategyBacktests.Reproduction;
import com.mastertrade.strategy.backtest.StrategyResult;
import com.mastertrade.strategy.backtest.TradeRow;
import com.mastertrade.strategy.catalogue.StrategyCache;
import com.mastertrade.strategy.catalogue.StrategyItem;
import com.mastertrade.strategy.catalogue.StrategyStore;
import com.mastertrade.strategy.market.MarketDates;
import com.mastertrade.strategy.market.MarketUnknownException;
import com.mastertrade.strategy.market.MissingCandlesException;
import com.mastertrade.strategy.market.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Backtests a strategy on demand; shows results, trades and equity; reproduces results. */
@RestController
@RequestMapping("/api/v1")
final class BacktestController {

  private static final Duration DEFAULT_WINDOW = Duration.ofDays(90);
  private static final long MOST_DAYS = 731;

  /** Two bars of every interval. */
  private static final long FEWEST_DAYS = 2;

  private final StrategyBacktests backtests;
  private final StrategyStore strategies;
  private final StrategyCache cache;
  private final ResultStore results;
  private final MarketDates dates;

  BacktestController(
      StrategyBacktests backtests,
      StrategyStore strategies,
      StrategyCache cache,
      ResultStore results,
      MarketDates dates) {
    this.backtests = backtests;
    this.strategies = strategies;
    this.cache = cache;
    this.results = results;
    this.dates = dates;
  }

  /**
   * The window asked for, whole UTC days, so that the days of a strategy and of its symbol pair up;
   * what is absent is the 90 days that end at 00:00 UTC today.
   */
  record BacktestRequest(Optional<Instant> from, Optional<Instant> to) {}

  /** Equity day by day. */
  record EquityCurve(List<EquityPoint> points) {}

  @PostMapping("/strategies/{id}/backtest")
  @ResponseStatus(HttpStatus.CREATED)
  StrategyResult backtest(
      @PathVariable UUID id, @RequestBody(required = false) Optional<BacktestRequest> body) {
    StrategyItem strategy =
        strategies.find(id).orElseThrow(() -> ProblemException.notFound("strategy", id.toString()));
    StrategyResult result = withCandles(() -> backtests.run(strategy, window(body)));
    cache.forget(id);
    return result;
  }

  private Window window(Optional<BacktestRequest> body) {
    Instant to =
        body.flatMap(BacktestRequest::to)
            .orElseGet(() -> dates.today().atStartOfDay(ZoneOffset.UTC).toInstant());
    Instant from = body.flatMap(BacktestRequest::from).orElseGet(() -> to.minus(DEFAULT_WINDOW));
    requireMidnight("from", from);
    requireMidnight("to", to);
    long days = Duration.between(from, to).toDays();
    if (days < FEWEST_DAYS || days > MOST_DAYS) {
      throw unprocessable(
          "from",
          "must be %d to %d days before to, was %d".formatted(FEWEST_DAYS, MOST_DAYS, days));
    }
    return new Window(from, to);
  }

  private static void requireMidnight(String field, Instant time) {
    if (!time.equals(time.truncatedTo(ChronoUnit.DAYS))) {
      throw unprocessable(field, "must be 00:00 UTC of a day, was " + time);
    }
  }

  private static <T> T withCandles(Supplier<T> work) {
    try {
      return work.get();
    } catch (MissingCandlesException e) {
      throw ProblemException.conflict(
          "missing-candles", "Candles are missing", String.valueOf(e.getMessage()));
    } catch (MarketUnknownException e) {
      throw ProblemException.conflict(
          "market-unknown", "Market unknown", String.valueOf(e.getMessage()));
    }
  }

  private static ProblemException unprocessable(String field, String message) {
    return new ProblemException(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "invalid-window",
        "Invalid window",
        field + " " + message,
        List.of(new FieldProblem(field, message)));
  }

  @GetMapping("/backtest-results/{id}")
  StrategyResult result(@PathVariable UUID id) {
    return results
        .find(id)
        .orElseThrow(() -> ProblemException.notFound("backtest result", id.toString()));
  }

  @GetMapping("/backtest-results/{id}/trades")
  Page<TradeRow> trades(
      @PathVariable UUID id,
      @RequestParam Optional<Integer> page,
      @RequestParam Optional<Integer> size) {
    result(id);
    PageRequest asked = PageRequest.of(page.orElse(null), size.orElse(null));
    return new Page<>(
        results.trades(id, asked.offset(), asked.size()),
        asked.page(),
        asked.size(),
        results.countTrades(id));
  }

  @GetMapping("/backtest-results/{id}/equity")
  EquityCurve equity(@PathVariable UUID id) {
    result(id);
    return new EquityCurve(results.equity(id));
  }

  @PostMapping("/backtest-results/{id}/reproduce")
  Reproduction reproduce(@PathVariable UUID id) {
    StrategyResult result = result(id);
    return withCandles(() -> backtests.reproduce(result));
  }
}
