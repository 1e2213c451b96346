package com.mastertrade.strategy.backtest.web;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.kit.web.Page;
import com.mastertrade.kit.web.PageRequest;
import com.mastertrade.strategy.backtest.EquityPoint;
import com.mastertrade.strategy.backtest.RefusedBacktestException;
import com.mastertrade.strategy.backtest.ResultStore;
import com.mastertrade.strategy.backtest.StrategyBacktests;
import com.mastertrade.strategy.backtest.StrategyBacktests.Reproduction;
import com.mastertrade.strategy.backtest.StrategyResult;
import com.mastertrade.strategy.backtest.TradeRow;
import com.mastertrade.strategy.catalogue.Strategies;
import com.mastertrade.strategy.catalogue.StrategyItem;
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
  private final Strategies strategies;
  private final ResultStore results;
  private final MarketDates dates;

  BacktestController(
      StrategyBacktests backtests, Strategies strategies, ResultStore results, MarketDates dates) {
    this.backtests = backtests;
    this.strategies = strategies;
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
        strategies
            .current(id)
            .orElseThrow(() -> ProblemException.notFound("strategy", id.toString()));
    StrategyResult result =
        answered(() -> backtests.run(strategy, window(body, strategy.symbol())));
    strategies.changed(id);
    return result;
  }

  private Window window(Optional<BacktestRequest> body, Symbol symbol) {
    Instant to =
        body.flatMap(BacktestRequest::to)
            .orElseGet(() -> dates.today(symbol).atStartOfDay(ZoneOffset.UTC).toInstant());
    Instant from = body.flatMap(BacktestRequest::from).orElseGet(() -> to.minus(DEFAULT_WINDOW));
    requireMidnight("from", from);
    requireMidnight("to", to);
    long days = Duration.between(from, to).toDays();
    if (days < FEWEST_DAYS || days > MOST_DAYS) {
      throw invalidWindow(
          "from",
          "must be %d to %d days before to, was %d".formatted(FEWEST_DAYS, MOST_DAYS, days));
    }
    return new Window(from, to);
  }

  private static void requireMidnight(String field, Instant time) {
    if (!time.equals(time.truncatedTo(ChronoUnit.DAYS))) {
      throw invalidWindow(field, "must be 00:00 UTC of a day, was " + time);
    }
  }

  private static <T> T answered(Supplier<T> work) {
    try {
      return work.get();
    } catch (MissingCandlesException e) {
      throw ProblemException.conflict(
          "missing-candles", "Candles are missing", String.valueOf(e.getMessage()));
    } catch (RefusedBacktestException e) {
      throw unprocessable(
          "refused-backtest", new FieldProblem(e.field(), String.valueOf(e.getMessage())));
    } catch (MarketUnknownException e) {
      throw ProblemException.conflict(
          "market-unknown", "Market unknown", String.valueOf(e.getMessage()));
    }
  }

  private static ProblemException invalidWindow(String field, String message) {
    return unprocessable("invalid-window", new FieldProblem(field, message));
  }

  private static ProblemException unprocessable(String slug, FieldProblem problem) {
    return new ProblemException(
        HttpStatus.UNPROCESSABLE_CONTENT,
        slug,
        "No such backtest",
        problem.field() + " " + problem.message(),
        List.of(problem));
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
    return answered(() -> backtests.reproduce(result));
  }
}
