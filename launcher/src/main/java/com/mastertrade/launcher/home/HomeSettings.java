package com.mastertrade.launcher.home;

import com.mastertrade.launcher.LauncherException;
import java.time.Instant;
import java.util.Optional;

/**
 * What was chosen when a home was made, kept in {@code home.json}.
 *
 * @param layout version of the home's folders
 * @param market as {@link MarketChoice#text()}
 * @param rate how much faster than real time a replay runs: a number, or {@code max}
 * @param origin where a replay begins, where it was chosen
 * @param portOffset added to every port
 * @param infrastructure {@code embedded} or {@code external}
 */
public record HomeSettings(
    int layout,
    String market,
    String rate,
    Optional<Instant> origin,
    int portOffset,
    String infrastructure) {

  public static final int LAYOUT = 1;
  public static final String EMBEDDED = "embedded";
  public static final String EXTERNAL = "external";
  private static final int HIGHEST_OFFSET = 40_000;

  public HomeSettings {
    if (!rate.equals("max") && !rate.matches("[1-9]\\d{0,5}")) {
      throw new LauncherException("--rate takes a whole number from 1, or max, not " + rate + ".");
    }
    if (portOffset < 0 || portOffset > HIGHEST_OFFSET) {
      throw new LauncherException(
          "--port-offset takes 0 to " + HIGHEST_OFFSET + ", not " + portOffset + ".");
    }
    if (!infrastructure.equals(EMBEDDED) && !infrastructure.equals(EXTERNAL)) {
      throw new LauncherException(
          "--infrastructure takes embedded or external, not " + infrastructure + ".");
    }
  }

  public MarketChoice choice() {
    return MarketChoice.parse(market);
  }
}
