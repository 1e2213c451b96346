package com.mastertrade.marketdata.symbol.web;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.marketdata.exchange.ExchangeException;
import com.mastertrade.marketdata.symbol.CollectedSymbol;
import com.mastertrade.marketdata.symbol.Symbols;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Symbols over REST. Filters always are the exchange's. */
@RestController
@RequestMapping("/api/v1/symbols")
public class SymbolController {

  private final Symbols symbols;

  public SymbolController(Symbols symbols) {
    this.symbols = symbols;
  }

  /** A symbol to collect. */
  public record SymbolInput(
      @NotNull
          @Pattern(
              regexp = "[A-Z0-9]{2,20}",
              message = "must be 2 to 20 upper-case letters or digits")
          String symbol,
      @Nullable Boolean enabled) {}

  /** What can be changed of a symbol. */
  public record SymbolChange(@NotNull Boolean enabled) {}

  /** All symbols. */
  public record SymbolList(List<SymbolView> items) {}

  /** A symbol; sizes are decimal strings. */
  public record SymbolView(
      String symbol,
      String baseAsset,
      String quoteAsset,
      String tickSize,
      String lotSize,
      String minQuantity,
      String minNotional,
      boolean enabled,
      String status) {

    static SymbolView of(CollectedSymbol symbol) {
      var instrument = symbol.instrument();
      return new SymbolView(
          instrument.symbol().value(),
          instrument.baseAsset(),
          instrument.quoteAsset(),
          instrument.tickSize().toPlainString(),
          instrument.lotSize().toPlainString(),
          instrument.minQuantity().toPlainString(),
          instrument.minNotional().toPlainString(),
          symbol.enabled(),
          symbol.status());
    }
  }

  @GetMapping
  SymbolList list() {
    return new SymbolList(symbols.all().stream().map(SymbolView::of).toList());
  }

  @PostMapping
  ResponseEntity<SymbolView> add(@Valid @RequestBody SymbolInput input) {
    Symbol symbol = new Symbol(input.symbol());
    boolean enabled = input.enabled() == null || input.enabled();
    return switch (added(symbol, enabled)) {
      case ADDED ->
          ResponseEntity.created(URI.create("/api/v1/symbols/" + symbol)).body(view(symbol));
      case KNOWN_ALREADY ->
          throw ProblemException.conflict("symbol-exists", "Symbol exists", symbol + " is known");
      case NOT_LISTED ->
          throw new ProblemException(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "unknown-symbol",
              "Unknown symbol",
              "the exchange lists no " + symbol,
              List.of(new FieldProblem("symbol", "is not listed at the exchange: " + symbol)));
    };
  }

  private Symbols.Added added(Symbol symbol, boolean enabled) {
    try {
      return symbols.add(symbol, enabled);
    } catch (ExchangeException e) {
      throw new ProblemException(
          HttpStatus.BAD_GATEWAY,
          "exchange-unreachable",
          "Exchange not reachable",
          "the symbol could not be checked: " + e.getMessage(),
          List.of());
    }
  }

  @GetMapping("/{symbol}")
  SymbolView one(@PathVariable String symbol) {
    return view(parse(symbol));
  }

  @PutMapping("/{symbol}")
  SymbolView change(@PathVariable String symbol, @Valid @RequestBody SymbolChange change) {
    Symbol name = parse(symbol);
    if (!symbols.enable(name, change.enabled())) {
      throw ProblemException.notFound("symbol", symbol);
    }
    return view(name);
  }

  @DeleteMapping("/{symbol}")
  ResponseEntity<Void> remove(@PathVariable String symbol) {
    if (!symbols.remove(parse(symbol))) {
      throw ProblemException.notFound("symbol", symbol);
    }
    return ResponseEntity.noContent().build();
  }

  private SymbolView view(Symbol symbol) {
    return symbols
        .find(symbol)
        .map(SymbolView::of)
        .orElseThrow(() -> ProblemException.notFound("symbol", symbol.value()));
  }

  private static Symbol parse(String symbol) {
    try {
      return new Symbol(symbol);
    } catch (IllegalArgumentException e) {
      throw ProblemException.notFound("symbol", symbol);
    }
  }
}
