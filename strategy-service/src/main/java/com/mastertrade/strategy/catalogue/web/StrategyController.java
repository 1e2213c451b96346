package com.mastertrade.strategy.catalogue.web;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.document.DocumentException;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.kit.web.Page;
import com.mastertrade.kit.web.PageRequest;
import com.mastertrade.strategy.catalogue.Strategies;
import com.mastertrade.strategy.catalogue.StrategyDetail;
import com.mastertrade.strategy.catalogue.StrategyItem;
import com.mastertrade.strategy.catalogue.StrategyQuery;
import com.mastertrade.strategy.catalogue.StrategyQuery.Sort;
import com.mastertrade.strategy.catalogue.StrategyStatus;
import com.mastertrade.strategy.catalogue.StrategyStore;
import com.mastertrade.strategy.catalogue.StrategyVersion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Strategies over REST: list, look at, write, change and take off the lists. */
@RestController
@RequestMapping("/api/v1/strategies")
final class StrategyController {

  private final Strategies strategies;
  private final StrategyStore store;

  StrategyController(Strategies strategies, StrategyStore store) {
    this.strategies = strategies;
    this.store = store;
  }

  /**
   * A strategy to be written.
   *
   * @param document the strategy document, schema version 1
   */
  record StrategyBody(
      Optional<String> name, @Schema(implementation = Object.class) Optional<JsonNode> document) {

    String checkedName() {
      String given = name.map(String::strip).orElse("");
      if (given.isEmpty() || given.length() > StrategyDocument.MAX_NAME) {
        throw invalid("name", "must have 1 to " + StrategyDocument.MAX_NAME + " characters");
      }
      if (given.chars().anyMatch(Character::isISOControl)) {
        throw invalid("name", "must not have control characters");
      }
      return given;
    }

    StrategyDocument checkedDocument() {
      JsonNode given = document.orElseThrow(() -> invalid("document", "is missing"));
      try {
        return StrategyDocument.parse(given);
      } catch (DocumentException e) {
        throw invalid("document" + e.path().substring(1), e.problem());
      }
    }

    private static ProblemException invalid(String field, String message) {
      return new ProblemException(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "invalid-strategy",
          "Invalid strategy",
          field + " " + message,
          List.of(new FieldProblem(field, message)));
    }
  }

  @GetMapping
  Page<StrategyItem> list(
      @RequestParam(name = "run_id") Optional<UUID> runId,
      @RequestParam Optional<String> status,
      @RequestParam Optional<Symbol> symbol,
      @RequestParam Optional<String> interval,
      @RequestParam Optional<String> q,
      @RequestParam Optional<String> sort,
      @RequestParam Optional<Integer> page,
      @RequestParam Optional<Integer> size) {
    PageRequest asked = PageRequest.of(page.orElse(null), size.orElse(null));
    StrategyQuery query =
        new StrategyQuery(
            runId,
            status.map(StrategyController::status),
            symbol,
            interval.map(StrategyController::interval),
            Optional.empty(),
            q.filter(text -> !text.isBlank()).map(StrategyController::searched),
            sort.map(StrategyController::sort).orElse(Sort.BEST_SHARPE));
    return new Page<>(
        store.list(query, asked.offset(), asked.size()),
        asked.page(),
        asked.size(),
        store.count(query));
  }

  private static String searched(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw ProblemException.badRequest(
          List.of(new FieldProblem("q", "must not have control characters")));
    }
    return text;
  }

  private static StrategyStatus status(String text) {
    try {
      return StrategyStatus.of(text);
    } catch (IllegalArgumentException e) {
      throw badParameter("status", "must be selected, passed, fell, duplicate or manual", text);
    }
  }

  private static Interval interval(String text) {
    try {
      return Interval.of(text);
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest(
          List.of(new FieldProblem("interval", String.valueOf(e.getMessage()))));
    }
  }

  private static Sort sort(String text) {
    return Sort.of(text.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                badParameter(
                    "sort",
                    "must be -sharpe, -total_return, -trades, name, -created_at or rank",
                    text));
  }

  private static ProblemException badParameter(String field, String message, String text) {
    return ProblemException.badRequest(
        List.of(new FieldProblem(field, message + ", was \"" + text + "\"")));
  }

  @GetMapping("/{id}")
  StrategyDetail get(@PathVariable UUID id) {
    return strategies.find(id).orElseThrow(() -> unknown(id));
  }

  @GetMapping("/{id}/versions")
  List<StrategyVersion> versions(@PathVariable UUID id) {
    List<StrategyVersion> versions = store.find(id).map(_ -> store.versions(id)).orElse(List.of());
    if (versions.isEmpty()) {
      throw unknown(id);
    }
    return versions;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  StrategyDetail create(@RequestBody StrategyBody body) {
    return strategies.create(body.checkedName(), body.checkedDocument());
  }

  @PutMapping("/{id}")
  StrategyDetail update(@PathVariable UUID id, @RequestBody StrategyBody body) {
    try {
      return strategies
          .update(id, body.checkedName(), body.checkedDocument())
          .orElseThrow(() -> unknown(id));
    } catch (OptimisticLockingFailureException e) {
      throw ProblemException.conflict(
          "strategy-changed", "Strategy changed", String.valueOf(e.getMessage()));
    }
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable UUID id) {
    if (!strategies.delete(id)) {
      throw unknown(id);
    }
  }

  private static ProblemException unknown(UUID id) {
    return ProblemException.notFound("strategy", id.toString());
  }
}
