package com.mastertrade.marketdata.exchange.xchange;

import com.mastertrade.marketdata.exchange.Kline;
import org.jspecify.annotations.Nullable;
import org.knowm.xchange.binance.dto.marketdata.BinanceKline;

/** Reads rows of Binance's candle answers; what is no number becomes NaN, or -1 for a count. */
public final class KlineRows {

  private static final int FIELDS = 9;

  private KlineRows() {}

  static Kline adapt(Object[] row) {
    if (row.length < FIELDS) {
      return new Kline(
          -1, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, -1);
    }
    return new Kline(
        integer(row[0]),
        number(row[1]),
        number(row[2]),
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[7]),
        integer(row[8]));
  }

  /** The row of a streamed candle. */
  public static Kline adapt(BinanceKline kline) {
    return new Kline(
        kline.getOpenTime(),
        kline.getOpen().doubleValue(),
        kline.getHigh().doubleValue(),
        kline.getLow().doubleValue(),
        kline.getClose().doubleValue(),
        kline.getVolume().doubleValue(),
        kline.getQuoteAssetVolume().doubleValue(),
        kline.getNumberOfTrades());
  }

  private static double number(@Nullable Object value) {
    try {
      return value == null ? Double.NaN : Double.parseDouble(value.toString());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static long integer(@Nullable Object value) {
    try {
      return value == null ? -1 : Long.parseLong(value.toString());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
