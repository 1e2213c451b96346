package com.mastertrade.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.launcher.LauncherException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpOptionsTests {

  private static final Path HOME = Path.of("/home/trader/.mastertrade");

  @TempDir Path folder;

  @Test
  void binanceOutOfReachIsRefusedInANewHome() {
    assertThatThrownBy(() -> options("binance").resolve(Optional.empty(), HOME, () -> false))
        .isInstanceOf(LauncherException.class)
        .hasMessageStartingWith("Binance cannot be reached from here");
  }

  @Test
  void autoIsBinanceWhereItCanBeReached() {
    HomeSettings settings = options("auto").resolve(Optional.empty(), HOME, () -> true);

    assertThat(settings.market()).isEqualTo("binance");
    assertThat(settings.rate()).isEqualTo("1");
  }

  @Test
  void autoIsElseTheSampleAtSixtyTimesRealTime() {
    HomeSettings settings = options("auto").resolve(Optional.empty(), HOME, () -> false);

    assertThat(settings.market()).isEqualTo("sample");
    assertThat(settings.rate()).isEqualTo("60");
    assertThat(settings.infrastructure()).isEqualTo("embedded");
  }

  @Test
  void theChoiceSticksToTheHome() {
    HomeSettings kept = settings("generated:7", "max", 500);

    HomeSettings again = options("auto").resolve(Optional.of(kept), HOME, () -> true);

    assertThat(again).isEqualTo(kept);
  }

  @Test
  void rateAndPortsMayChange() {
    UpOptions options =
        new UpOptions(
            Optional.empty(),
            Optional.of("120"),
            Optional.empty(),
            Optional.of(10),
            Optional.empty());

    HomeSettings changed =
        options.resolve(Optional.of(settings("sample", "60", 0)), HOME, () -> true);

    assertThat(changed).isEqualTo(settings("sample", "120", 10));
  }

  @Test
  void refusesAnotherMarketForTheHome() {
    Optional<HomeSettings> kept = Optional.of(settings("sample", "60", 0));

    assertThatThrownBy(() -> options("binance").resolve(kept, HOME, () -> true))
        .isInstanceOf(LauncherException.class)
        .hasMessageContaining("holds the market sample")
        .hasMessageContaining("MASTERTRADE_HOME=/home/trader/.mastertrade-binance");
  }

  @Test
  void replayNamesItsFolder() {
    HomeSettings settings =
        options("replay:" + folder).resolve(Optional.empty(), HOME, () -> false);

    assertThat(settings.market()).isEqualTo("replay:" + folder);
    assertThat(settings.choice().identity()).startsWith("replay:").doesNotContain("/");
  }

  @Test
  void readsADateAsTheOrigin() {
    UpOptions options = withOrigin("2023-11-01");

    assertThat(options.resolve(Optional.empty(), HOME, () -> false).origin())
        .contains(Instant.parse("2023-11-01T00:00:00Z"));
  }

  @Test
  void refusesAnotherOriginForTheHome() {
    Optional<HomeSettings> kept =
        Optional.of(withOrigin("2023-11-01").resolve(Optional.empty(), HOME, () -> false));

    assertThatThrownBy(() -> withOrigin("2023-11-02").resolve(kept, HOME, () -> false))
        .hasMessageContaining("begun at another date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kraken", "replay:", "replay:/no/such/folder", "generated:x", "sample:1", ""})
  void refusesAnUnknownMarket(String market) {
    assertThatThrownBy(() -> options(market).resolve(Optional.empty(), HOME, () -> false))
        .isInstanceOf(LauncherException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "fast", "1.5", ""})
  void refusesAnImpossibleRate(String rate) {
    assertThatThrownBy(() -> settings("sample", rate, 0))
        .isInstanceOf(LauncherException.class)
        .hasMessageContaining("--rate");
  }

  @Test
  void refusesAnImpossiblePortOffset() {
    assertThatThrownBy(() -> settings("sample", "60", 60_000))
        .hasMessageContaining("--port-offset");
  }

  private static UpOptions options(String market) {
    return new UpOptions(
        Optional.of(market),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static UpOptions withOrigin(String origin) {
    return new UpOptions(
        Optional.empty(),
        Optional.empty(),
        Optional.of(origin),
        Optional.empty(),
        Optional.empty());
  }

  private static HomeSettings settings(String market, String rate, int offset) {
    return new HomeSettings(
        HomeSettings.LAYOUT, market, rate, Optional.empty(), offset, HomeSettings.EMBEDDED);
  }
}
