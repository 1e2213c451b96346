package com.mastertrade.launcher.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.HomeSettings;
import com.mastertrade.launcher.home.Secrets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCatalogTests {

  @TempDir Path folder;

  @Test
  void everyPortMovesByTheOffset() {
    assertThat(catalog("sample", 500).addresses())
        .extracting(Service::toString)
        .containsExactly(
            "exchange-simulator on port 8590",
            "market-data-service on port 8500",
            "strategy-service on port 8506",
            "api-gateway on port 8580",
            "monitoring-ui on port 3500");
  }

  @Test
  void aLiveMarketNeedsNoSimulator() {
    assertThat(catalog("binance", 0).addresses())
        .extracting(Service::name)
        .doesNotContain("exchange-simulator");
  }

  @Test
  void whatIsNotBuiltIsNamed() {
    assertThatThrownBy(catalog("sample", 0)::requireBuilt)
        .isInstanceOf(LauncherException.class)
        .hasMessageStartingWith("exchange-simulator is not built");
  }

  @Test
  void labelSaysWhatIsReplayedAndHowFast() {
    assertThat(MarketLabel.of(settings("sample", 0)))
        .isEqualTo("Replay of real Binance candles, 2023-08-01 to 2023-12-31, at 60×");
    assertThat(MarketLabel.of(settings("generated:3", 0)))
        .isEqualTo("Generated prices (seed 3), no real market, at 60×");
  }

  @Test
  void externalInfrastructureNamesTheVariableThatIsMissing() {
    Secrets none = new Secrets(Map.of());

    assertThatThrownBy(() -> ExternalInfrastructure.reach(Map.of(), none))
        .hasMessage(
            "--infrastructure external needs the environment variable MASTERTRADE_AMQP_HOST.");
  }

  private ServiceCatalog catalog(String market, int offset) {
    Secrets secrets = new Secrets(Map.of());
    return new ServiceCatalog(folder, new Home(folder), settings(market, offset), secrets);
  }

  private static HomeSettings settings(String market, int offset) {
    return new HomeSettings(1, market, "60", Optional.empty(), offset, HomeSettings.EMBEDDED);
  }
}
