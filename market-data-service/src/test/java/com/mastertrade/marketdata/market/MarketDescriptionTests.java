package com.mastertrade.marketdata.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarketDescriptionTests {

  @Test
  void saysHowOftenANightComes() {
    assertThat(new MarketDescription("sample", MarketKind.REPLAY, "", "60").note())
        .contains("every 24 minutes", "needs no key");
    assertThat(new MarketDescription("sample", MarketKind.REPLAY, "", "1").note())
        .contains("once a day");
  }

  @Test
  void saysThatGeneratedPricesProveNothing() {
    assertThat(new MarketDescription("generated", MarketKind.GENERATED, "", "max").note())
        .contains("invented", "nothing on them can be proven");
  }

  @Test
  void keepsTheLabelItIsGiven() {
    assertThat(new MarketDescription("x", MarketKind.LIVE, "A label", "1").label())
        .isEqualTo("A label");
    assertThat(new MarketDescription("x", MarketKind.LIVE, "", "1").label()).contains("Binance");
  }
}
