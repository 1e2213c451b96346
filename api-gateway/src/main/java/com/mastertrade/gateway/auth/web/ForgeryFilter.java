package com.mastertrade.gateway.auth.web;

import com.mastertrade.gateway.auth.Identity;
import com.mastertrade.gateway.problem.ProblemAnswer;
import com.mastertrade.gateway.problem.Refusal;
import com.mastertrade.gateway.route.Route;
import com.mastertrade.gateway.route.web.RouteFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a change asked for by cookie alone. The header cannot be set by a form, nor by a script
 * of another origin, which would need a permission that nobody here gives.
 */
public final class ForgeryFilter extends OncePerRequestFilter {

  static final String HEADER = "X-Requested-With";
  static final String VALUE = "mastertrade";

  private final ProblemAnswer problems;

  public ForgeryFilter(ProblemAnswer problems) {
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (byCookie(request) && changes(request) && !VALUE.equals(request.getHeader(HEADER))) {
      problems.write(
          request,
          response,
          new Refusal(
              HttpStatus.FORBIDDEN,
              "header-missing",
              "Not asked for by the dashboard",
              "changes by cookie need the header " + HEADER + ": " + VALUE));
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean byCookie(HttpServletRequest request) {
    return CredentialFilter.identityOf(request)
        .filter(identity -> identity instanceof Identity.Known known && known.byCookie())
        .isPresent();
  }

  private static boolean changes(HttpServletRequest request) {
    return RouteFilter.routeOf(request).map(Route::changes).orElse(false);
  }
}
