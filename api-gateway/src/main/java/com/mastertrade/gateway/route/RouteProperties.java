package com.mastertrade.gateway.route;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are.
 *
 * @param marketDataUrl from MASTERTRADE_MARKET_DATA_URL
 * @param strategyUrl from MASTERTRADE_STRATEGY_URL
 * @param simulatorUrl from MASTERTRADE_SIMULATOR_URL; empty where the exchange is a real one
 * @param connectTimeout how long a service may take to be reached
 * @param responseTimeout how long a service may be silent
 */
@Validated
@ConfigurationProperties("mastertrade.route")
public record RouteProperties(
    @NotNull URI marketDataUrl,
    @NotNull URI strategyUrl,
    String simulatorUrl,
    @NotNull Duration connectTimeout,
    @NotNull Duration responseTimeout) {

  /** Address of every configured service by name, without the gateway itself. */
  public Map<String, URI> services() {
    Map<String, URI> services = new LinkedHashMap<>();
    services.put(DocumentedRoutes.MARKET_DATA, marketDataUrl);
    services.put(DocumentedRoutes.STRATEGY, strategyUrl);
    if (!simulatorUrl.isBlank()) {
      services.put(DocumentedRoutes.SIMULATOR, URI.create(simulatorUrl));
    }
    return services;
  }
}
