package com.mastertrade.simulator.rest;

import com.mastertrade.simulator.rest.WeightBudget.Verdict;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Weighs every request under {@code /api}, says so in the headers, and refuses what is too much.
 */
public final class WeightFilter extends OncePerRequestFilter {

  private final WeightBudget budget;
  private final String source;
  private final MeterRegistry registry;

  /**
   * A filter that also names the market's source in each answer.
   *
   * @param source e.g. {@code sample} or {@code generated:7}
   */
  public WeightFilter(WeightBudget budget, String source, MeterRegistry registry) {
    this.budget = budget;
    this.source = source;
    this.registry = registry;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int weight = RequestWeights.of(request);
    Verdict verdict = budget.spend(request.getRemoteAddr(), weight);
    count(weight, verdict);
    response.setHeader("X-MasterTrade-Source", source);
    response.setHeader("X-MBX-USED-WEIGHT", Integer.toString(verdict.used()));
    response.setHeader("X-MBX-USED-WEIGHT-1M", Integer.toString(verdict.used()));
    if (verdict.allowed()) {
      chain.doFilter(request, response);
    } else {
      refuse(response, verdict, request.getRemoteAddr());
    }
  }

  private void count(int weight, Verdict verdict) {
    registry
        .counter(
            "exchange_simulator_requests",
            "weight",
            Integer.toString(weight),
            "verdict",
            Integer.toString(verdict.status()))
        .increment();
  }

  private void refuse(HttpServletResponse response, Verdict verdict, String client)
      throws IOException {
    String message =
        verdict.status() == 418
            ? "Way too much request weight used; IP banned until " + verdict.until() + "."
            : "Too much request weight used; current limit is "
                + budget.limit()
                + " request weight per 1 MINUTE. IP "
                + client
                + " has to wait.";
    response.setStatus(verdict.status());
    response.setHeader("Retry-After", Long.toString(verdict.retryAfterSeconds()));
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    String body = "{\"code\":-1003,\"msg\":\"" + message + "\"}";
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
