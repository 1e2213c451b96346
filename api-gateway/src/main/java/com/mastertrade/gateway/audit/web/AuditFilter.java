package com.mastertrade.gateway.audit.web;

import com.mastertrade.gateway.audit.AuditEntry;
import com.mastertrade.gateway.audit.AuditEntry.Outcome;
import com.mastertrade.gateway.audit.AuditLog;
import com.mastertrade.gateway.problem.ProblemAnswer;
import com.mastertrade.gateway.problem.Refusal;
import com.mastertrade.gateway.route.Route;
import com.mastertrade.gateway.route.web.RouteFilter;
import com.mastertrade.kit.correlation.CorrelationId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes every call that changes something into the audit log: that it is attempted before it is
 * done, so that no change can happen unseen, and what came of it afterwards.
 */
public final class AuditFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(AuditFilter.class);
  private static final String WHO = AuditFilter.class.getName() + ".who";
  private static final String NOBODY = "none";
  private static final Refusal UNSEEN =
      new Refusal(
          HttpStatus.SERVICE_UNAVAILABLE,
          "service-unavailable",
          "The audit log is not reachable",
          "nothing was changed, try again");

  private final AuditLog log;
  private final Clock clock;
  private final ProblemAnswer problems;

  public AuditFilter(AuditLog log, Clock clock, ProblemAnswer problems) {
    this.log = log;
    this.clock = clock;
    this.problems = problems;
  }

  /** Says who an unknown caller claims to be. */
  public static void who(HttpServletRequest request, String who) {
    request.setAttribute(WHO, who);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    OptionalLong id = begin(request);
    if (id.isEmpty()) {
      problems.write(request, response, UNSEEN);
      return;
    }
    int status = 500;
    try {
      chain.doFilter(request, response);
      status = response.getStatus();
    } catch (AccessDeniedException e) {
      status = caller().isPresent() ? 403 : 401;
      throw e;
    } finally {
      end(id.getAsLong(), who(request), status);
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !RouteFilter.routeOf(request).map(Route::changes).orElse(false);
  }

  private OptionalLong begin(HttpServletRequest request) {
    AuditEntry entry =
        new AuditEntry(
            clock.instant(),
            who(request),
            role(),
            request.getRemoteAddr(),
            request.getMethod() + " " + request.getRequestURI(),
            Optional.empty(),
            Outcome.BEGUN,
            CorrelationId.current());
    try {
      return OptionalLong.of(log.begin(entry));
    } catch (DataAccessException e) {
      LOG.error("audit entry not stored, call refused: {}", entry, e);
      return OptionalLong.empty();
    }
  }

  private void end(long id, String who, int status) {
    try {
      log.end(id, who, status);
    } catch (DataAccessException e) {
      LOG.error("audit entry {} of {} stays open, its status was {}", id, who, status, e);
    }
  }

  private static String who(HttpServletRequest request) {
    Object claimed = request.getAttribute(WHO);
    return caller()
        .map(Authentication::getName)
        .orElseGet(() -> claimed == null ? NOBODY : claimed.toString());
  }

  private static String role() {
    return caller()
        .flatMap(caller -> caller.getAuthorities().stream().findFirst())
        .map(String::valueOf)
        .map(name -> name.substring("ROLE_".length()).toLowerCase(Locale.ROOT))
        .orElse(NOBODY);
  }

  private static Optional<Authentication> caller() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(found -> found.getAuthorities().stream().noneMatch(AuditFilter::anonymous));
  }

  private static boolean anonymous(Object authority) {
    return "ROLE_ANONYMOUS".equals(String.valueOf(authority));
  }
}
