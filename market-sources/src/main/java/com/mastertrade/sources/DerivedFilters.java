package com.mastertrade.sources;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Filters guessed from candles: the tick is the finest price decimal seen in the first and the last
 * file, the lot the finest volume decimal. What cannot be seen, the minimum notional, is Binance's
 * usual one for the quote asset.
 */
final class DerivedFilters {

  private static final int ROWS_LOOKED_AT = 20_000;

  private static final List<String> QUOTE_ASSETS =
      List.of(
          "FDUSD", "USDT", "USDC", "TUSD", "BUSD", "USD", "EUR", "GBP", "TRY", "BRL", "DAI", "BTC",
          "ETH", "BNB");

  private int priceDecimals;
  private int volumeDecimals;

  private DerivedFilters() {}

  static ListedInstrument of(Symbol symbol, List<CandleFile> files) {
    DerivedFilters seen = new DerivedFilters();
    seen.look(files.getFirst());
    if (files.size() > 1) {
      seen.look(files.getLast());
    }
    String quote = quoteAsset(symbol);
    String base = symbol.value().substring(0, symbol.value().length() - quote.length());
    BigDecimal lot = BigDecimal.ONE.movePointLeft(seen.volumeDecimals);
    BigDecimal tick = BigDecimal.ONE.movePointLeft(seen.priceDecimals);
    return new ListedInstrument(
        new Instrument(symbol, base, quote, tick, lot, lot, minNotional(quote)), true);
  }

  private void look(CandleFile file) {
    try (CandleFileReader reader = new CandleFileReader(file, Instant.MIN)) {
      for (int row = 0; row < ROWS_LOOKED_AT; row++) {
        Optional<Candle> candle = reader.next();
        if (candle.isEmpty()) {
          return;
        }
        look(candle.get());
      }
    }
  }

  private void look(Candle candle) {
    priceDecimals = Math.max(priceDecimals, decimals(candle.open()));
    priceDecimals = Math.max(priceDecimals, decimals(candle.high()));
    priceDecimals = Math.max(priceDecimals, decimals(candle.low()));
    priceDecimals = Math.max(priceDecimals, decimals(candle.close()));
    volumeDecimals = Math.max(volumeDecimals, decimals(candle.volume()));
  }

  private static int decimals(double value) {
    return Math.clamp(BigDecimal.valueOf(value).stripTrailingZeros().scale(), 0, 8);
  }

  private static String quoteAsset(Symbol symbol) {
    return QUOTE_ASSETS.stream()
        .filter(quote -> symbol.value().endsWith(quote) && symbol.value().length() > quote.length())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the quote asset of "
                        + symbol
                        + " cannot be told from its name: state the symbol in "
                        + InstrumentsFile.NAME));
  }

  private static BigDecimal minNotional(String quote) {
    if (Arrays.asList("BTC", "ETH", "BNB").contains(quote)) {
      return new BigDecimal("0.0001");
    }
    return new BigDecimal("5");
  }
}
