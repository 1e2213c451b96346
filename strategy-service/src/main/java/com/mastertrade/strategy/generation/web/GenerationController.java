package com.mastertrade.strategy.generation.web;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.kit.web.Page;
import com.mastertrade.kit.web.PageRequest;
import com.mastertrade.strategy.catalogue.StrategyItem;
import com.mastertrade.strategy.catalogue.StrategyQuery;
import com.mastertrade.strategy.catalogue.StrategyStore;
import com.mastertrade.strategy.generation.GenerationProperties;
import com.mastertrade.strategy.generation.RunAnswer.Busy;
import com.mastertrade.strategy.generation.RunAnswer.Held;
import com.mastertrade.strategy.generation.RunAnswer.NothingToTrade;
import com.mastertrade.strategy.generation.RunAnswer.Queued;
import com.mastertrade.strategy.generation.RunRequest;
import com.mastertrade.strategy.generation.RunStore;
import com.mastertrade.strategy.generation.Runs;
import com.mastertrade.strategy.market.MarketDates;
import com.mastertrade.strategy.market.MarketUnknownException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts, lists and cancels generation runs. */
@RestController
@RequestMapping("/api/v1/generation-runs")
final class GenerationController {

  private static final long MOST_EVALUATIONS = 50_000;
  private static final long MOST_EVALUATED_DAYS = 9_000_000;

  private final Runs runs;
  private final RunStore store;
  private final StrategyStore strategies;
  private final MarketDates dates;
  private final GenerationProperties settings;

  GenerationController(
      Runs runs,
      RunStore store,
      StrategyStore strategies,
      MarketDates dates,
      GenerationProperties settings) {
    this.runs = runs;
    this.store = store;
    this.strategies = strategies;
    this.dates = dates;
    this.settings = settings;
  }

  /** What may be asked for; what is absent is configuration. */
  record StartRun(
      Optional<Long> seed, Optional<Integer> evaluations, Optional<Integer> windowDays) {

    RunRequest checked(GenerationProperties defaults) {
      List<FieldProblem> problems = new ArrayList<>();
      check(problems, "seed", seed, 0, (1L << 53) - 1);
      check(problems, "evaluations", evaluations.map(Integer::longValue), 50, MOST_EVALUATIONS);
      check(problems, "window_days", windowDays.map(Integer::longValue), 7, 730);
      checkWork(problems, defaults);
      if (!problems.isEmpty()) {
        throw ProblemException.badRequest(problems);
      }
      return new RunRequest(seed, evaluations, windowDays);
    }

    /** A run takes time by its evaluations and the days of each: bounded as a whole too. */
    private void checkWork(List<FieldProblem> problems, GenerationProperties defaults) {
      int days = windowDays.orElse(defaults.windowDays());
      long work = (long) evaluations.orElse(defaults.evaluations()) * days;
      if (problems.isEmpty() && work > MOST_EVALUATED_DAYS) {
        problems.add(
            new FieldProblem(
                "evaluations",
                "times the %d days of the window must be at most %d, was %d"
                    .formatted(days, MOST_EVALUATED_DAYS, work)));
      }
    }

    private static void check(
        List<FieldProblem> problems, String field, Optional<Long> value, long min, long max) {
      value
          .filter(given -> given < min || given > max)
          .ifPresent(
              given ->
                  problems.add(
                      new FieldProblem(
                          field, "must be %d to %d, was %d".formatted(min, max, given))));
    }
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  RunView start(@RequestBody(required = false) Optional<StartRun> body) {
    RunRequest request = body.map(asked -> asked.checked(settings)).orElse(RunRequest.DEFAULTS);
    try {
      return switch (runs.request(request, dates.today())) {
        case Queued queued -> RunView.of(queued.run());
        case Busy busy ->
            throw refused("run-in-progress", "run " + busy.active().runId() + " is under way");
        case Held held -> throw refused("night-held", held.marketDate() + " has had its night");
        case NothingToTrade _ -> throw refused("nothing-to-trade", "no symbol is enabled");
      };
    } catch (MarketUnknownException e) {
      throw refused("market-unknown", String.valueOf(e.getMessage()));
    }
  }

  private static ProblemException refused(String slug, String detail) {
    return ProblemException.conflict(slug, "No run was started", detail);
  }

  @GetMapping
  Page<RunView> list(@RequestParam Optional<Integer> page, @RequestParam Optional<Integer> size) {
    PageRequest asked = PageRequest.of(page.orElse(null), size.orElse(null));
    List<RunView> items =
        store.list(asked.offset(), asked.size()).stream().map(RunView::of).toList();
    return new Page<>(items, asked.page(), asked.size(), store.count());
  }

  @GetMapping("/{runId}")
  RunView get(@PathVariable UUID runId) {
    return RunView.of(store.find(runId).orElseThrow(() -> unknown(runId)));
  }

  @PostMapping("/{runId}/cancel")
  @ResponseStatus(HttpStatus.ACCEPTED)
  RunView cancel(@PathVariable UUID runId) {
    return RunView.of(runs.cancel(runId).orElseThrow(() -> unknown(runId)));
  }

  @GetMapping("/{runId}/candidates")
  Page<StrategyItem> candidates(
      @PathVariable UUID runId,
      @RequestParam Optional<String> gate,
      @RequestParam Optional<Symbol> symbol,
      @RequestParam Optional<Integer> page,
      @RequestParam Optional<Integer> size) {
    get(runId);
    PageRequest asked = PageRequest.of(page.orElse(null), size.orElse(null));
    StrategyQuery query =
        new StrategyQuery(
            Optional.of(runId),
            Optional.empty(),
            symbol,
            Optional.empty(),
            gate.map(GenerationController::gate),
            Optional.empty(),
            StrategyQuery.Sort.RANK);
    return new Page<>(
        strategies.list(query, asked.offset(), asked.size()),
        asked.page(),
        asked.size(),
        strategies.count(query));
  }

  private static String gate(String name) {
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw ProblemException.badRequest(
          List.of(new FieldProblem("gate", "must not have control characters")));
    }
    return name;
  }

  private static ProblemException unknown(UUID runId) {
    return ProblemException.notFound("generation run", runId.toString());
  }
}
