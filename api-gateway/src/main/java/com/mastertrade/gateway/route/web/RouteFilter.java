package com.mastertrade.gateway.route.web;

import com.mastertrade.gateway.problem.ProblemAnswer;
import com.mastertrade.gateway.problem.Refusal;
import com.mastertrade.gateway.route.Route;
import com.mastertrade.gateway.route.RouteMatch;
import com.mastertrade.gateway.route.RouteMatch.Found;
import com.mastertrade.gateway.route.RouteMatch.OtherMethods;
import com.mastertrade.gateway.route.RouteMatch.Unknown;
import com.mastertrade.gateway.route.RouteTable;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds the route of a request; what has none goes no further. */
public final class RouteFilter extends OncePerRequestFilter {

  private static final String ROUTE = RouteFilter.class.getName() + ".route";

  private final RouteTable table;
  private final ProblemAnswer problems;

  public RouteFilter(RouteTable table, ProblemAnswer problems) {
    this.table = table;
    this.problems = problems;
  }

  /** The route this request was found to have. */
  public static Optional<Route> routeOf(HttpServletRequest request) {
    return Optional.ofNullable((Route) request.getAttribute(ROUTE));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    RouteMatch match = table.find(request.getMethod(), request.getRequestURI());
    switch (match) {
      case Found found -> {
        request.setAttribute(ROUTE, found.route());
        chain.doFilter(request, response);
      }
      case OtherMethods other -> {
        String allowed = String.join(", ", other.allowed());
        response.setHeader(HttpHeaders.ALLOW, allowed);
        problems.write(
            request,
            response,
            new Refusal(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "Method not allowed",
                "this path answers to " + allowed));
      }
      case Unknown ignored ->
          problems.write(
              request,
              response,
              new Refusal(
                  HttpStatus.NOT_FOUND,
                  "not-found",
                  "Not found",
                  "nothing is documented under this path, see /docs"));
    }
  }
}
