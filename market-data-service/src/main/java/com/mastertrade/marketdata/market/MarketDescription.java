package com.mastertrade.marketdata.market;

/**
 * Which market this is.
 *
 * @param market identity
 * @param label a sentence for people; empty for a plain one
 * @param rate {@code 1}, a number of times real time, or {@code max}
 */
public record MarketDescription(String market, MarketKind kind, String label, String rate) {

  private static final int MINUTES_A_DAY = 1440;

  public MarketDescription {
    label =
        label.isBlank()
            ? switch (kind) {
              case LIVE -> "Binance spot, live";
              case REPLAY -> "Replay of real candles (" + market + ")";
              case GENERATED -> "Generated prices";
            }
            : label;
  }

  /** What a newcomer should know of it, in a sentence or two. */
  public String note() {
    return switch (kind) {
      case LIVE ->
          "These are live prices from Binance; market data needs no key. A night comes once a day,"
              + " at 03:00 UTC.";
      case REPLAY ->
          "These are real candles of the past, replayed; "
              + night()
              + " Live market data from Binance needs no key: choose --market binance.";
      case GENERATED ->
          "These prices are invented by a generator: nothing on them can be proven; " + night();
    };
  }

  private String night() {
    if (rate.equals("max")) {
      return "they come as fast as they are worked through.";
    }
    try {
      double minutes = MINUTES_A_DAY / Double.parseDouble(rate);
      return minutes >= MINUTES_A_DAY
          ? "a night comes once a day."
          : "a night comes every " + plain(minutes) + " minutes.";
    } catch (NumberFormatException e) {
      return "they come at rate " + rate + ".";
    }
  }

  private static String plain(double minutes) {
    return minutes == Math.rint(minutes)
        ? Long.toString(Math.round(minutes))
        : Double.toString(Math.round(minutes * 10) / 10.0);
  }
}
