package com.mastertrade.sources;

import java.util.Arrays;
import java.util.List;

/**
 * Where each field stands in a row. Absent fields (quote_volume, trades) have the index -1.
 *
 * @param names the names of all columns, in order
 */
record CandleColumns(
    List<String> names,
    int time,
    int open,
    int high,
    int low,
    int close,
    int volume,
    int quoteVolume,
    int trades) {

  private static final List<String> BINANCE_DUMP =
      List.of(
          "open_time",
          "open",
          "high",
          "low",
          "close",
          "volume",
          "close_time",
          "quote_volume",
          "trades",
          "taker_buy_volume",
          "taker_buy_quote_volume",
          "ignore");

  private static final List<String> PLAIN =
      List.of("timestamp", "open", "high", "low", "close", "volume", "quote_volume", "trades");

  CandleColumns {
    names = List.copyOf(names);
  }

  static boolean isHeader(String line) {
    return !line.isEmpty() && !Character.isDigit(line.charAt(0)) && line.charAt(0) != '-';
  }

  /**
   * The columns a header names.
   *
   * @throws BrokenCandleFileException if a needed one is missing
   */
  static CandleColumns ofHeader(String file, String header) {
    return of(file, Arrays.stream(header.split(",", -1)).map(String::strip).toList());
  }

  /** The columns of a file without a header: Binance's twelve, or the first of the plain eight. */
  static CandleColumns ofFirstRow(String file, String row) {
    int count = row.split(",", -1).length;
    if (count == BINANCE_DUMP.size()) {
      return of(file, BINANCE_DUMP);
    }
    return of(file, PLAIN.subList(0, Math.min(count, PLAIN.size())));
  }

  int count() {
    return names.size();
  }

  private static CandleColumns of(String file, List<String> names) {
    return new CandleColumns(
        names,
        required(file, names, "timestamp", "open_time"),
        required(file, names, "open"),
        required(file, names, "high"),
        required(file, names, "low"),
        required(file, names, "close"),
        required(file, names, "volume"),
        index(names, "quote_volume", "quote_asset_volume"),
        index(names, "trades", "count", "number_of_trades"));
  }

  private static int required(String file, List<String> names, String... aliases) {
    int index = index(names, aliases);
    if (index < 0) {
      throw new BrokenCandleFileException(file, 1, aliases[0], "there is no such column");
    }
    return index;
  }

  private static int index(List<String> names, String... aliases) {
    return Arrays.stream(aliases)
        .mapToInt(names::indexOf)
        .filter(index -> index >= 0)
        .findFirst()
        .orElse(-1);
  }
}
