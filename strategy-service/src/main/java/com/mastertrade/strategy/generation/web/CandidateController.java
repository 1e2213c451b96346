package com.mastertrade.strategy.generation.web;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.kit.web.Page;
import com.mastertrade.kit.web.PageRequest;
import com.mastertrade.strategy.catalogue.CandidateQuery;
import com.mastertrade.strategy.catalogue.StrategyItem;
import com.mastertrade.strategy.catalogue.StrategyStore;
import com.mastertrade.strategy.generation.RunStore;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists what a generation run kept, and why others fell. */
@RestController
@RequestMapping("/api/v1/generation-runs/{runId}/candidates")
final class CandidateController {

  private final RunStore runs;
  private final StrategyStore strategies;

  CandidateController(RunStore runs, StrategyStore strategies) {
    this.runs = runs;
    this.strategies = strategies;
  }

  /**
   * Which candidates.
   *
   * @param gate the gate they fell at
   */
  record CandidateFilter(Optional<String> gate, Optional<Symbol> symbol) {
    CandidateQuery of(UUID runId) {
      if (gate.orElse("").chars().anyMatch(Character::isISOControl)) {
        throw ProblemException.badRequest(
            List.of(new FieldProblem("gate", "must not have control characters")));
      }
      return new CandidateQuery(runId, gate, symbol);
    }
  }

  @GetMapping
  Page<StrategyItem> candidates(
      @PathVariable UUID runId,
      @ParameterObject CandidateFilter filter,
      @RequestParam Optional<Integer> page,
      @RequestParam Optional<Integer> size) {
    if (runs.find(runId).isEmpty()) {
      throw GenerationController.unknown(runId);
    }
    PageRequest asked = PageRequest.of(page.orElse(null), size.orElse(null));
    CandidateQuery query = filter.of(runId);
    return new Page<>(
        strategies.candidates(query, asked.offset(), asked.size()),
        asked.page(),
        asked.size(),
        strategies.count(query));
  }
}
