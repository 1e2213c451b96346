package com.mastertrade.strategy.catalogue.web;

import com.mastertrade.engine.document.DocumentException;
import com.mastertrade.engine.document.StrategyDocument;
import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.kit.web.Page;
import com.mastertrade.kit.web.PageRequest;
import com.mastertrade.strategy.catalogue.Strategies;
import com.mastertrade.strategy.catalogue.StrategyDetail;
import com.mastertrade.strategy.catalogue.StrategyItem;
import com.mastertrade.strategy.catalogue.StrategyLists;
import com.mastertrade.strategy.catalogue.StrategyVersion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
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

  StrategyController(Strategies strategies) {
    this.strategies = strategies;
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
      @ParameterObject ListRequest asked,
      @RequestParam Optional<Integer> page,
      @RequestParam Optional<Integer> size) {
    PageRequest part = PageRequest.of(page.orElse(null), size.orElse(null));
    StrategyLists.Listed listed = strategies.list(asked.query(), part.offset(), part.size());
    return new Page<>(listed.items(), part.page(), part.size(), listed.total());
  }

  @GetMapping("/{id}")
  StrategyDetail get(@PathVariable UUID id) {
    return strategies.find(id).orElseThrow(() -> unknown(id));
  }

  @GetMapping("/{id}/versions")
  List<StrategyVersion> versions(@PathVariable UUID id) {
    List<StrategyVersion> versions = strategies.versions(id);
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
