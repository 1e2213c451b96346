package com.mastertrade.simulator.rest;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.simulator.market.Market;
import com.mastertrade.simulator.market.TimeRange;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parameters of one request, refused in Binance's words where they cannot be. */
final class Parameters {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final Pattern LIST = Pattern.compile("\\[(\"[A-Z0-9]+\"(,\"[A-Z0-9]+\")*)?]");

  private final Map<String, String> values;
  private final Market market;

  Parameters(Map<String, String> values, Market market) {
    this.values = values;
    this.market = market;
  }

  Symbol symbol() {
    return known(text("symbol").orElseThrow(() -> BinanceError.missing("symbol")));
  }

  /** The symbols of {@code symbol} or {@code symbols}; empty where neither was sent. */
  Optional<List<Symbol>> symbols() {
    Optional<String> one = text("symbol");
    Optional<String> many = text("symbols");
    if (one.isPresent() && many.isPresent()) {
      throw BinanceError.illegalCombination();
    }
    return one.map(name -> List.of(known(name))).or(() -> many.map(this::list));
  }

  boolean hasOneSymbol() {
    return text("symbol").isPresent();
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  Optional<Long> number(String name) {
    return text(name)
        .map(
            value -> {
              if (!NUMBER.matcher(value).matches()) {
                throw BinanceError.illegalCharacters(name, "^[0-9]{1,20}$");
              }
              return Long.parseLong(value);
            });
  }

  int limit(int usual, int most) {
    long limit = number("limit").orElse((long) usual);
    if (limit == 0) {
      throw BinanceError.invalid("limit");
    }
    return (int) Math.min(limit, most);
  }

  TimeRange range(int limit) {
    return new TimeRange(
        number("startTime").orElse(0L), number("endTime").orElse(Long.MAX_VALUE), limit);
  }

  private List<Symbol> list(String json) {
    if (!LIST.matcher(json).matches()) {
      throw BinanceError.illegalCharacters("symbols", "^\\[(\"[A-Z0-9-_.]{1,20}\"(,)?){1,100}]$");
    }
    return Arrays.stream(json.replaceAll("[\\[\\]\"]", "").split(","))
        .filter(name -> !name.isEmpty())
        .map(this::known)
        .toList();
  }

  private Symbol known(String name) {
    return market.symbols().stream()
        .filter(symbol -> symbol.value().equals(name))
        .findFirst()
        .orElseThrow(BinanceError::invalidSymbol);
  }
}
