package com.mastertrade.marketdata.exchange.xchange;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.marketdata.exchange.ListedSymbol;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knowm.xchange.binance.dto.meta.exchangeinfo.Filter;
import org.knowm.xchange.binance.dto.meta.exchangeinfo.Symbol;

/** Reads symbols and filters of Binance's exchange information. */
final class ListedSymbols {

  private ListedSymbols() {}

  /** The symbol, empty where its name or filters are not usable. */
  static Optional<ListedSymbol> adapt(Symbol listed) {
    if (!listed.getSymbol().matches("[A-Z0-9]{2,20}")) {
      return Optional.empty();
    }
    Optional<BigDecimal> tick = filter(listed, "PRICE_FILTER", Filter::getTickSize);
    Optional<BigDecimal> lot = filter(listed, "LOT_SIZE", Filter::getStepSize);
    if (tick.filter(v -> v.signum() > 0).isEmpty() || lot.filter(v -> v.signum() > 0).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ListedSymbol(
            new Instrument(
                new com.mastertrade.common.instrument.Symbol(listed.getSymbol()),
                listed.getBaseAsset(),
                listed.getQuoteAsset(),
                tick.get(),
                lot.get(),
                filter(listed, "LOT_SIZE", Filter::getMinQty).orElse(BigDecimal.ZERO),
                minNotional(listed)),
            Optional.ofNullable(listed.getStatus()).orElse("UNKNOWN")));
  }

  private static BigDecimal minNotional(Symbol listed) {
    return filter(listed, "NOTIONAL", Filter::getMinNotional)
        .or(() -> filter(listed, "MIN_NOTIONAL", Filter::getMinNotional))
        .orElse(BigDecimal.ZERO);
  }

  private static Optional<BigDecimal> filter(
      Symbol listed, String type, Function<Filter, @Nullable String> field) {
    return Arrays.stream(listed.getFilters())
        .filter(filter -> type.equals(filter.getFilterType()))
        .findFirst()
        .flatMap(filter -> Optional.ofNullable(field.apply(filter)))
        .map(text -> new BigDecimal(text).stripTrailingZeros());
  }
}
