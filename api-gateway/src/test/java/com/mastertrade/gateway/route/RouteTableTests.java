package com.mastertrade.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.route.RouteMatch.Found;
import com.mastertrade.gateway.route.RouteMatch.OtherMethods;
import com.mastertrade.gateway.route.RouteMatch.Unknown;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTests {

  private final RouteTable table = DocumentedRoutes.table();

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/market, market-data-service, VIEWER",
    "HEAD, /api/v1/market, market-data-service, VIEWER",
    "DELETE, /api/v1/symbols/BTCUSDT, market-data-service, TRADER",
    "GET, /health/collectors, market-data-service, VIEWER",
    "POST, /api/v1/generation-runs, strategy-service, TRADER",
    "GET, /api/v1/backtest-results/17/trades, strategy-service, VIEWER",
    "POST, /auth/links, api-gateway, ADMIN",
    "POST, /auth/sign-in, api-gateway, OPEN",
    "GET, /services/strategy-service/metrics, strategy-service, VIEWER",
    "GET, /swagger-ui/swagger-ui.css, api-gateway, OPEN"
  })
  void leadsToTheDocumentedService(String method, String path, String service, Access access) {
    assertThat(table.find(method, path))
        .isInstanceOfSatisfying(
            Found.class,
            found -> {
              assertThat(found.route().service()).isEqualTo(service);
              assertThat(found.route().access()).isEqualTo(access);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/v1/market/",
        "/api/v1//market",
        "/api/v1/nothing",
        "/api/v1/symbols/BTC%2FUSDT",
        "/api/v1/symbols/..",
        "/api/v1/symbols/.",
        "/api/v1/symbols/../market",
        "/api/v1/symbols/x;role=admin",
        "/API/v1/market",
        "/auth",
        "/swagger-ui",
        "*",
        "",
        "/services/postgres/health",
        "/services/market-data-service/api/v1/market"
      })
  void knowsNothingElse(String path) {
    assertThat(table.find("GET", path)).isEqualTo(new Unknown());
  }

  @Test
  void saysWhichMethodsAKnownPathHas() {
    assertThat(table.find("PATCH", "/api/v1/symbols/BTCUSDT"))
        .isEqualTo(new OtherMethods(Set.of("GET", "PUT", "DELETE")));
  }

  @Test
  void opensNothingThatChangesStateButSigningIn() {
    assertThat(table.routes())
        .filteredOn(route -> route.access() == Access.OPEN && route.changes())
        .extracting(Route::template)
        .containsExactlyInAnyOrder("/auth/link", "/auth/setup", "/auth/sign-in");
  }
}
