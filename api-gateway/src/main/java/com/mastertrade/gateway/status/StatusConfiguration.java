package com.mastertrade.gateway.status;

import com.mastertrade.gateway.route.RouteProperties;
import com.mastertrade.gateway.status.http.HealthEndpoint;
import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.kit.health.HealthProbe;
import com.mastertrade.kit.health.HealthReport;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires the board of services. */
@Configuration
class StatusConfiguration {

  @Bean
  HealthEndpoint healthEndpoint(JsonMapper json, Clock clock) {
    return new HealthEndpoint(json, clock);
  }

  @Bean
  ServiceBoard serviceBoard(
      RouteProperties routes, HealthEndpoint endpoint, Supplier<ServiceState> ownState) {
    Map<String, Supplier<ServiceState>> services = new LinkedHashMap<>();
    routes.services().forEach((name, base) -> services.put(name, () -> endpoint.state(name, base)));
    services.put("api-gateway", ownState);
    return new ServiceBoard(services);
  }

  @Bean
  Supplier<ServiceState> ownState(
      HealthProbe probe,
      ServiceProperties service,
      ObjectProvider<WebServerApplicationContext> server,
      Clock clock) {
    return () -> {
      HealthReport report = probe.report();
      return new ServiceState(
          service.name(),
          port(server, service),
          report.status(),
          report.version(),
          report.uptimeSeconds(),
          report.dependencies(),
          clock.instant());
    };
  }

  private static int port(
      ObjectProvider<WebServerApplicationContext> server, ServiceProperties service) {
    WebServerApplicationContext context = server.getIfAvailable();
    return context == null || context.getWebServer() == null
        ? service.port()
        : context.getWebServer().getPort();
  }
}
