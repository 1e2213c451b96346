package com.mastertrade.gateway.limit.web;

import com.mastertrade.gateway.auth.Caller;
import com.mastertrade.gateway.auth.web.CallerAuthentication;
import com.mastertrade.gateway.limit.CallBudget;
import com.mastertrade.gateway.limit.CallBudget.Spent;
import com.mastertrade.gateway.limit.LimitProperties;
import com.mastertrade.gateway.problem.ProblemAnswer;
import com.mastertrade.gateway.problem.Refusal;
import com.mastertrade.gateway.route.Access;
import com.mastertrade.gateway.route.web.RouteFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Holds every caller to a budget of calls, and says with each answer what is left of it. */
public final class LimitFilter extends OncePerRequestFilter {

  private static final Set<String> SUPERVISION =
      Set.of("/health", "/health/liveness", "/health/readiness", "/metrics");

  private final CallBudget budget;
  private final LimitProperties limits;
  private final ProblemAnswer problems;

  public LimitFilter(CallBudget budget, LimitProperties limits, ProblemAnswer problems) {
    this.budget = budget;
    this.limits = limits;
    this.problems = problems;
  }

  /** What a supervisor asks is answered however often it asks. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return RouteFilter.routeOf(request)
        .filter(route -> route.access() == Access.OPEN)
        .filter(route -> SUPERVISION.contains(route.template()))
        .isPresent();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String caller =
        CallerAuthentication.currentCaller()
            .map(Caller::subject)
            .orElseGet(() -> "address:" + request.getRemoteAddr());
    int limit = CallerAuthentication.currentCaller().map(this::limit).orElse(anonymous());
    Spent spent = budget.take(caller, limit);
    response.setHeader("X-RateLimit-Limit", Integer.toString(limit));
    response.setHeader("X-RateLimit-Remaining", Long.toString(spent.remaining()));
    response.setHeader("X-RateLimit-Reset", Long.toString(spent.secondsToFull()));
    if (spent.granted()) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(spent.secondsToNext()));
    problems.write(request, response, tooMany(limit, spent.secondsToNext()));
  }

  private int limit(Caller caller) {
    return switch (caller.kind()) {
      case PERSON -> limits.personPerMinute();
      case KEY -> limits.keyPerMinute();
    };
  }

  private int anonymous() {
    return limits.anonymousPerMinute();
  }

  private static Refusal tooMany(int limit, long wait) {
    return new Refusal(
        HttpStatus.TOO_MANY_REQUESTS,
        "too-many-requests",
        "Too many requests",
        limit + " calls a minute are allowed, try again in " + wait + " seconds");
  }
}
