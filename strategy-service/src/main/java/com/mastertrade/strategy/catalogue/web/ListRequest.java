package com.mastertrade.strategy.catalogue.web;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.strategy.catalogue.StrategyQuery;
import com.mastertrade.strategy.catalogue.StrategyQuery.Sort;
import com.mastertrade.strategy.catalogue.StrategyStatus;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.BindParam;

/** What may be asked of a list of strategies, as it stands in the address. */
record ListRequest(
    @BindParam("run_id")
        @Parameter(name = "run_id", schema = @Schema(type = "string", format = "uuid"))
        Optional<String> runId,
    Optional<String> status,
    Optional<String> symbol,
    Optional<String> interval,
    Optional<String> q,
    Optional<String> sort) {

  /**
   * The query that was meant.
   *
   * @throws ProblemException 400 naming the parameter
   */
  StrategyQuery query() {
    return new StrategyQuery(
        checked("run_id", runId, UUID::fromString),
        checked("status", status, ListRequest::status),
        checked("symbol", symbol, Symbol::new),
        checked("interval", interval, Interval::of),
        checked("q", q, ListRequest::printable),
        checked("sort", sort, ListRequest::sort).orElse(Sort.BEST_SHARPE));
  }

  private static <T> Optional<T> checked(
      String field, Optional<String> given, Function<String, T> reading) {
    try {
      return given.filter(text -> !text.isBlank()).map(reading);
    } catch (IllegalArgumentException e) {
      throw ProblemException.badRequest(
          List.of(new FieldProblem(field, String.valueOf(e.getMessage()))));
    }
  }

  private static StrategyStatus status(String text) {
    for (StrategyStatus status : StrategyStatus.values()) {
      if (status.wireName().equals(text.toLowerCase(Locale.ROOT))) {
        return status;
      }
    }
    throw unknown("must be selected, passed, fell, duplicate or manual", text);
  }

  private static Sort sort(String text) {
    return Sort.of(text.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () -> unknown("must be -sharpe, -total_return, -trades, name or -created_at", text));
  }

  private static String printable(String text) {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("must not have control characters");
    }
    return text;
  }

  private static IllegalArgumentException unknown(String message, String text) {
    return new IllegalArgumentException(message + ", was \"" + text + "\"");
  }
}
