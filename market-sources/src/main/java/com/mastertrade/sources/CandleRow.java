package com.mastertrade.sources;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.time.Instant;

/** One row of a candle file on its way to a candle; every complaint names file, line and field. */
final class CandleRow {

  /** Epoch microseconds of 1973 and milliseconds of the year 5138: nothing lies between. */
  private static final long MICROSECONDS_FROM = 100_000_000_000_000L;

  private final String file;
  private final long line;
  private final CandleColumns columns;
  private final String[] fields;

  CandleRow(String file, long line, CandleColumns columns, String text) {
    this.file = file;
    this.line = line;
    this.columns = columns;
    this.fields = text.split(",", -1);
    if (fields.length < columns.count()) {
      throw broken(columns.names().get(fields.length), "the row ends before it");
    }
    if (fields.length > columns.count()) {
      throw broken("number " + fields.length, "the row has more fields than columns");
    }
  }

  Candle candle(Symbol symbol, Interval interval) {
    double open = price(columns.open());
    double high = price(columns.high());
    double low = price(columns.low());
    double close = price(columns.close());
    requireOrder(open, high, low, close);
    double volume = amount(columns.volume());
    double quoteVolume =
        columns.quoteVolume() >= 0
            ? amount(columns.quoteVolume())
            : volume * (high + low + close) / 3;
    long trades = columns.trades() >= 0 ? (long) amount(columns.trades()) : 0;
    return new Candle(
        symbol, interval, time(interval), open, high, low, close, volume, quoteVolume, trades);
  }

  /** The bar's open time; microseconds, as Binance's dumps have them since 2025, are recognised. */
  Instant time(Interval interval) {
    String text = fields[columns.time()];
    long number;
    try {
      number = Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw broken(columns.time(), "\"" + text + "\" is not a time in ms or µs");
    }
    long millis = number >= MICROSECONDS_FROM ? number / 1000 : number;
    Instant time = Instant.ofEpochMilli(millis);
    if (!interval.floor(time).equals(time)) {
      throw broken(columns.time(), time + " is not on the " + interval.code() + " grid");
    }
    return time;
  }

  BrokenCandleFileException notAfter(Instant before) {
    return broken(columns.time(), "does not come after the bar before it, " + before);
  }

  private void requireOrder(double open, double high, double low, double close) {
    if (high < open || high < close || high < low) {
      throw broken(columns.high(), "is below another price of the bar");
    }
    if (low > open || low > close) {
      throw broken(columns.low(), "is above another price of the bar");
    }
  }

  private double price(int column) {
    double value = number(column);
    if (value <= 0) {
      throw broken(column, "\"" + fields[column] + "\" is not a positive price");
    }
    return value;
  }

  private double amount(int column) {
    double value = number(column);
    if (value < 0) {
      throw broken(column, "\"" + fields[column] + "\" is negative");
    }
    return value;
  }

  private double number(int column) {
    double value = DecimalText.parse(fields[column]);
    if (!Double.isFinite(value)) {
      throw notANumber(column);
    }
    return value;
  }

  private BrokenCandleFileException notANumber(int column) {
    return broken(column, "\"" + fields[column] + "\" is not a number");
  }

  private BrokenCandleFileException broken(int column, String problem) {
    return broken(columns.names().get(column), problem);
  }

  private BrokenCandleFileException broken(String field, String problem) {
    return new BrokenCandleFileException(file, line, field, problem);
  }
}
