package com.mastertrade.marketdata.config;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.market.MarketKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What the service is told by its environment.
 *
 * @param market identity of the market (MASTERTRADE_MARKET)
 * @param kind live, replay or generated (MASTERTRADE_MARKET_KIND)
 * @param label a sentence for people (MASTERTRADE_MARKET_LABEL)
 * @param rate 1, a number or max (MASTERTRADE_MARKET_RATE)
 * @param symbols collected where none is stored yet (MASTERTRADE_SYMBOLS)
 * @param exchangeRestUrl empty for Binance (MASTERTRADE_EXCHANGE_REST_URL)
 * @param exchangeStreamUrl empty for Binance (MASTERTRADE_EXCHANGE_STREAM_URL)
 * @param historyDays days that must be there first (MASTERTRADE_HISTORY_DAYS)
 * @param historyMonths months filled behind (MASTERTRADE_HISTORY_MONTHS)
 * @param fetchers requests at the same time (MASTERTRADE_HISTORY_FETCHERS)
 */
@Validated
@ConfigurationProperties("mastertrade.market-data")
public record MarketDataSettings(
    @NotBlank(message = "is empty: set MASTERTRADE_MARKET") String market,
    MarketKind kind,
    String label,
    @NotBlank String rate,
    @NotEmpty(message = "is empty: set MASTERTRADE_SYMBOLS") List<String> symbols,
    String exchangeRestUrl,
    String exchangeStreamUrl,
    @Min(1) @Max(1500) int historyDays,
    @Min(1) @Max(60) int historyMonths,
    @Min(1) @Max(16) int fetchers) {

  /** The symbols to begin with. */
  public List<Symbol> initialSymbols() {
    return symbols.stream().map(String::trim).map(Symbol::new).toList();
  }
}
