package com.mastertrade.gateway.route.web;

import com.mastertrade.gateway.route.DocumentedRoutes;
import com.mastertrade.gateway.route.Route;
import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.kit.security.InternalTokens;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes a request on to the service of its route, with an internal token in place of its own. */
public final class ServiceProxy implements HandlerFunction<ServerResponse> {

  private final ProxyExchange exchange;
  private final Map<String, URI> services;
  private final ForwardedHeaders headers;

  public ServiceProxy(ProxyExchange exchange, Map<String, URI> services, InternalTokens tokens) {
    this.exchange = exchange;
    this.services = Map.copyOf(services);
    this.headers = new ForwardedHeaders(tokens);
  }

  /** Whether the request's route leads out of this process, or to another path of it. */
  public boolean serves(ServerRequest request) {
    if (request.servletRequest().getDispatcherType() != DispatcherType.REQUEST) {
      return false;
    }
    return route(request)
        .filter(r -> !r.service().equals(DocumentedRoutes.GATEWAY) || !r.servicePath().isEmpty())
        .isPresent();
  }

  @Override
  public ServerResponse handle(ServerRequest request) throws Exception {
    Route route = route(request).orElseThrow();
    if (route.service().equals(DocumentedRoutes.GATEWAY)) {
      return HandlerFunctions.forward(route.servicePath()).handle(request);
    }
    ProxyExchange.Request call =
        exchange
            .request(request)
            .method(HttpMethod.valueOf(request.method().name()))
            .uri(target(route, request.servletRequest()))
            .headers(headers.of(request))
            .responseConsumer(ForwardedHeaders::answer)
            .build();
    try {
      return exchange.exchange(call);
    } catch (ResourceAccessException e) {
      throw unavailable(route.service(), e);
    }
  }

  private static Optional<Route> route(ServerRequest request) {
    return RouteFilter.routeOf(request.servletRequest());
  }

  private URI target(Route route, HttpServletRequest request) {
    URI base = services.get(route.service());
    if (base == null) {
      throw ProblemException.notFound("running service", route.service());
    }
    String path = route.servicePath().isEmpty() ? request.getRequestURI() : route.servicePath();
    String query = request.getQueryString();
    try {
      return new URI(base + path + (query == null ? "" : "?" + query));
    } catch (URISyntaxException e) {
      throw ProblemException.badRequest(
          List.of(new FieldProblem("query", "has characters that must be percent-encoded")));
    }
  }

  private static ProblemException unavailable(String service, ResourceAccessException e) {
    boolean reached =
        e.getRootCause() instanceof SocketTimeoutException cause
            && !(cause instanceof ConnectTimeoutException)
            && !(e.getCause() instanceof ConnectionRequestTimeoutException);
    return reached
        ? new ProblemException(
            HttpStatus.GATEWAY_TIMEOUT,
            "service-silent",
            "A service does not answer",
            service + " took the request and did not answer in time")
        : new ProblemException(
            HttpStatus.SERVICE_UNAVAILABLE,
            "service-unavailable",
            "A service is not reachable",
            service + " is not reachable; ./mastertrade status shows what runs");
  }
}
