package com.mastertrade.strategy.generation.web;

import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.kit.web.Page;
import com.mastertrade.kit.web.PageRequest;
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

  private static final Bounds SEED = new Bounds("seed", 0, (1L << 53) - 1);
  private static final Bounds EVALUATIONS = new Bounds("evaluations", 50, 50_000);
  private static final Bounds WINDOW_DAYS = new Bounds("window_days", 7, 730);
  private static final long MOST_EVALUATED_DAYS = 9_000_000;

  private final Runs runs;
  private final RunStore store;
  private final MarketDates dates;
  private final GenerationProperties settings;

  GenerationController(
      Runs runs, RunStore store, MarketDates dates, GenerationProperties settings) {
    this.runs = runs;
    this.store = store;
    this.dates = dates;
    this.settings = settings;
  }

  /** What may be asked for; what is absent is configuration. */
  record StartRun(
      Optional<Long> seed, Optional<Integer> evaluations, Optional<Integer> windowDays) {

    RunRequest checked(GenerationProperties defaults) {
      List<FieldProblem> problems = new ArrayList<>();
      SEED.check(seed, problems);
      EVALUATIONS.check(evaluations.map(Integer::longValue), problems);
      WINDOW_DAYS.check(windowDays.map(Integer::longValue), problems);
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
  }

  /** The least and the most a field may be. */
  private record Bounds(String field, long min, long max) {
    void check(Optional<Long> value, List<FieldProblem> problems) {
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

  static ProblemException unknown(UUID runId) {
    return ProblemException.notFound("generation run", runId.toString());
  }
}
