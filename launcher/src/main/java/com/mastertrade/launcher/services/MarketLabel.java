package com.mastertrade.launcher.services;

import com.mastertrade.launcher.home.HomeSettings;
import com.mastertrade.launcher.home.MarketChoice;
import java.nio.file.Path;

/** What a market is called in front of people. */
public final class MarketLabel {

  private MarketLabel() {}

  /** One line without a full stop. */
  public static String of(HomeSettings settings) {
    MarketChoice choice = settings.choice();
    String speed =
        settings.rate().equals("max") ? "as fast as possible" : "at " + settings.rate() + "×";
    return switch (choice.kind()) {
      case BINANCE -> "Binance spot, live";
      case SAMPLE -> "Replay of real Binance candles, 2023-08-01 to 2023-12-31, " + speed;
      case REPLAY ->
          "Replay of the candles in " + Path.of(choice.detail()).getFileName() + ", " + speed;
      case GENERATED -> "Generated prices (seed " + choice.detail() + "), no real market, " + speed;
    };
  }
}
