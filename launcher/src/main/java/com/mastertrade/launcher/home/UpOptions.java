package com.mastertrade.launcher.home;

import com.mastertrade.launcher.LauncherException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the command line says about a home; absent keeps what the home has, or the default.
 *
 * @param market as typed, {@code auto} included
 * @param rate of a replay
 * @param origin a date or an instant
 * @param portOffset added to every port
 * @param infrastructure embedded or external
 */
public record UpOptions(
    Optional<String> market,
    Optional<String> rate,
    Optional<String> origin,
    Optional<Integer> portOffset,
    Optional<String> infrastructure) {

  private static final String AUTO = "auto";
  private static final String LIVE_RATE = "1";
  private static final String REPLAY_RATE = "60";

  /**
   * The settings to start with.
   *
   * @param kept those of the home, absent in a new one
   * @param home for messages
   * @param reachable asks whether Binance can be reached, for a new home
   */
  public HomeSettings resolve(Optional<HomeSettings> kept, Path home, Supplier<Boolean> reachable) {
    MarketChoice choice = chooseMarket(kept, home, reachable);
    String standard = choice.simulated() ? REPLAY_RATE : LIVE_RATE;
    return new HomeSettings(
        HomeSettings.LAYOUT,
        choice.text(),
        rate.or(() -> kept.map(HomeSettings::rate)).orElse(standard),
        chooseOrigin(kept, home),
        portOffset.or(() -> kept.map(HomeSettings::portOffset)).orElse(0),
        infrastructure
            .or(() -> kept.map(HomeSettings::infrastructure))
            .orElse(HomeSettings.EMBEDDED));
  }

  private MarketChoice chooseMarket(
      Optional<HomeSettings> kept, Path home, Supplier<Boolean> reachable) {
    String asked = market.orElse(AUTO);
    if (!asked.equals(AUTO)) {
      MarketChoice choice = MarketChoice.parse(asked);
      kept.ifPresent(settings -> requireSameMarket(settings, choice, home));
      if (kept.isEmpty() && !choice.simulated() && !reachable.get()) {
        throw new LauncherException(
            "Binance cannot be reached from here, which --market binance needs; --market sample"
                + " replays real candles without it.");
      }
      return choice;
    }
    return kept.map(HomeSettings::choice)
        .orElseGet(() -> MarketChoice.parse(reachable.get() ? "binance" : "sample"));
  }

  private static void requireSameMarket(HomeSettings kept, MarketChoice asked, Path home) {
    if (!kept.market().equals(asked.text())) {
      throw new LauncherException(
          "The home "
              + home
              + " holds the market "
              + kept.market()
              + ", and a home holds one market only: choose another home for "
              + asked.text()
              + ", as in MASTERTRADE_HOME="
              + home
              + "-"
              + asked.identity().replace(':', '-')
              + ".");
    }
  }

  private Optional<Instant> chooseOrigin(Optional<HomeSettings> kept, Path home) {
    Optional<Instant> asked = origin.map(UpOptions::instant);
    if (asked.isPresent() && kept.isPresent() && !Objects.equals(kept.get().origin(), asked)) {
      throw new LauncherException(
          "The replay in "
              + home
              + " has begun at another date already; ./mastertrade reset wipes it, or choose"
              + " another MASTERTRADE_HOME.");
    }
    return asked.or(() -> kept.flatMap(HomeSettings::origin));
  }

  private static Instant instant(String text) {
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException e) {
      throw new LauncherException("--origin takes a date as 2023-11-01, not " + text + ".", e);
    }
  }
}
