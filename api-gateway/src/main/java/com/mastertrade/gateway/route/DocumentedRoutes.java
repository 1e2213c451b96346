package com.mastertrade.gateway.route;

import static com.mastertrade.gateway.route.Access.ADMIN;
import static com.mastertrade.gateway.route.Access.OPEN;
import static com.mastertrade.gateway.route.Access.TRADER;
import static com.mastertrade.gateway.route.Access.VIEWER;

import java.util.ArrayList;
import java.util.List;

/** The documented paths, service by service. */
public final class DocumentedRoutes {

  public static final String GATEWAY = "api-gateway";
  public static final String MARKET_DATA = "market-data-service";
  public static final String STRATEGY = "strategy-service";
  public static final String SIMULATOR = "exchange-simulator";

  private DocumentedRoutes() {}

  /** Every route of the suite. */
  public static RouteTable table() {
    List<Route> all = new ArrayList<>();
    all.addAll(marketData());
    all.addAll(strategy());
    all.addAll(signIn());
    all.addAll(own());
    List.of(MARKET_DATA, STRATEGY, SIMULATOR, GATEWAY).forEach(name -> all.addAll(inside(name)));
    return new RouteTable(all);
  }

  private static List<Route> marketData() {
    return new Service(MARKET_DATA)
        .add(VIEWER, "GET", "/api/v1/market")
        .add(VIEWER, "GET", "/api/v1/market-data")
        .add(VIEWER, "GET", "/api/v1/indicators")
        .add(VIEWER, "GET", "/api/v1/tickers")
        .records("/api/v1/symbols", "/api/v1/symbols/{symbol}")
        .records("/api/v1/data-sources", "/api/v1/data-sources/{id}")
        .add(VIEWER, "GET", "/health/collectors")
        .add(TRADER, "POST", "/api/v1/collectors/start")
        .add(TRADER, "POST", "/api/v1/collectors/stop")
        .add(VIEWER, "GET", "/api/v1/history")
        .add(TRADER, "POST", "/api/v1/history/backfill")
        .add(VIEWER, "GET", "/api/v1/data-gaps")
        .add(VIEWER, "GET", "/api/v1/rejections")
        .routes();
  }

  private static List<Route> strategy() {
    return new Service(STRATEGY)
        .add(VIEWER, "GET", "/api/v1/generation-runs")
        .add(TRADER, "POST", "/api/v1/generation-runs")
        .add(VIEWER, "GET", "/api/v1/generation-runs/{id}")
        .add(TRADER, "POST", "/api/v1/generation-runs/{id}/cancel")
        .add(VIEWER, "GET", "/api/v1/generation-runs/{id}/candidates")
        .records("/api/v1/strategies", "/api/v1/strategies/{id}")
        .add(VIEWER, "GET", "/api/v1/strategies/{id}/versions")
        .add(TRADER, "POST", "/api/v1/strategies/{id}/backtest")
        .add(VIEWER, "GET", "/api/v1/backtest-results/{id}")
        .add(VIEWER, "GET", "/api/v1/backtest-results/{id}/trades")
        .add(VIEWER, "GET", "/api/v1/backtest-results/{id}/equity")
        .add(TRADER, "POST", "/api/v1/backtest-results/{id}/reproduce")
        .add(VIEWER, "GET", "/api/v1/schedule")
        .routes();
  }

  private static List<Route> signIn() {
    return new Service(GATEWAY)
        .add(ADMIN, "POST", "/auth/links")
        .add(OPEN, "POST", "/auth/link")
        .add(OPEN, "POST", "/auth/setup")
        .add(OPEN, "POST", "/auth/sign-in")
        .add(VIEWER, "POST", "/auth/sign-out")
        .add(VIEWER, "GET", "/auth/me")
        .routes();
  }

  private static List<Route> own() {
    return new Service(GATEWAY)
        .add(VIEWER, "GET", "/api/v1/stream")
        .add(VIEWER, "GET", "/api/v1/services")
        .add(ADMIN, "GET", "/api/v1/audit-logs")
        .add(OPEN, "GET", "/health")
        .add(OPEN, "GET", "/health/liveness")
        .add(OPEN, "GET", "/health/readiness")
        .add(OPEN, "GET", "/metrics")
        .add(OPEN, "GET", "/docs")
        .add(OPEN, "GET", "/swagger-ui/**")
        .add(OPEN, "GET", "/v3/api-docs")
        .add(OPEN, "GET", "/v3/api-docs/**")
        .routes();
  }

  /** A service's own health, metrics and API document. */
  private static List<Route> inside(String name) {
    return new Service(name)
        .inside(VIEWER, "/health")
        .inside(VIEWER, "/metrics")
        .inside(OPEN, "/v3/api-docs")
        .routes();
  }

  /** Collects the routes of one service. */
  private record Service(String name, List<Route> routes) {

    Service(String name) {
      this(name, new ArrayList<>());
    }

    Service add(Access access, String method, String template) {
      routes.add(Route.to(name, access, method, template));
      return this;
    }

    Service records(String all, String one) {
      return add(VIEWER, "GET", all)
          .add(TRADER, "POST", all)
          .add(VIEWER, "GET", one)
          .add(TRADER, "PUT", one)
          .add(TRADER, "DELETE", one);
    }

    Service inside(Access access, String path) {
      routes.add(new Route("GET", "/services/" + name + path, access, name, path));
      return this;
    }
  }
}
