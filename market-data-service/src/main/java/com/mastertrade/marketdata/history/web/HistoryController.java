package com.mastertrade.marketdata.history.web;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.kit.web.Page;
import com.mastertrade.kit.web.PageRequest;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.history.Backfill;
import com.mastertrade.marketdata.history.Histories;
import com.mastertrade.marketdata.history.HistoryReport;
import com.mastertrade.marketdata.history.HistoryStore;
import com.mastertrade.marketdata.symbol.Symbols;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far history is, and asking for more of it. */
@RestController
@RequestMapping("/api/v1")
public class HistoryController {

  private static final int MAX_DAYS = 1_500;

  private final HistoryReport report;
  private final Histories histories;
  private final HistoryStore store;
  private final Symbols symbols;
  private final Backfill backfill;

  public HistoryController(
      HistoryReport report,
      Histories histories,
      HistoryStore store,
      Symbols symbols,
      Backfill backfill) {
    this.report = report;
    this.histories = histories;
    this.store = store;
    this.symbols = symbols;
    this.backfill = backfill;
  }

  /** History to read from the exchange, gaps in it again. */
  public record BackfillInput(@NotNull String symbol, @NotNull Instant from, @NotNull Instant to) {}

  @GetMapping("/history")
  HistoryReport.Status history() {
    return report.status();
  }

  @PostMapping("/history/backfill")
  ResponseEntity<BackfillInput> backfill(@Valid @RequestBody BackfillInput input) {
    Range range = range(input);
    Symbol symbol = known(input.symbol());
    store.addRequest(symbol, range);
    histories.askAgain(symbol, range);
    backfill.lookAgain();
    return ResponseEntity.status(HttpStatus.ACCEPTED).body(input);
  }

  @GetMapping("/data-gaps")
  Page<HistoryStore.Gap> gaps(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    PageRequest request = PageRequest.of(page, size);
    return new Page<>(
        store.allGaps(request.size(), request.offset()),
        request.page(),
        request.size(),
        store.countGaps());
  }

  private static Range range(BackfillInput input) {
    if (!input.from().isBefore(input.to())) {
      throw refused("from", "must be before to, which is " + input.to());
    }
    if (Duration.between(input.from(), input.to()).toDays() > MAX_DAYS) {
      throw refused("from", "must be at most " + MAX_DAYS + " days before to");
    }
    Instant from = com.mastertrade.common.market.Interval.M1.floor(input.from());
    return new Range(from, input.to());
  }

  private Symbol known(String name) {
    try {
      Symbol symbol = new Symbol(name);
      if (symbols.find(symbol).isEmpty()) {
        throw ProblemException.notFound("symbol", name);
      }
      return symbol;
    } catch (IllegalArgumentException e) {
      throw refused("symbol", String.valueOf(e.getMessage()));
    }
  }

  private static ProblemException refused(String field, String message) {
    return ProblemException.badRequest(List.of(new FieldProblem(field, message)));
  }
}
