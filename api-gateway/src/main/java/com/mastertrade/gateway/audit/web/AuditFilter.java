package com.mastertrade.gateway.audit.web;

import com.mastertrade.gateway.audit.AuditEntry;
import com.mastertrade.gateway.audit.AuditEntry.Outcome;
import com.mastertrade.gateway.audit.AuditLog;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes every call that changes something into the audit log, whatever came of it. */
public final class AuditFilter extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(AuditFilter.class);
  private static final String WHO = AuditFilter.class.getName() + ".who";
  private static final String NOBODY = "none";

  private final AuditLog log;
  private final Clock clock;

  public AuditFilter(AuditLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** Says who an unknown caller claims to be. */
  public static void who(HttpServletRequest request, String who) {
    request.setAttribute(WHO, who);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int status = 500;
    try {
      chain.doFilter(request, response);
      status = response.getStatus();
    } catch (AccessDeniedException e) {
      status = caller().isPresent() ? 403 : 401;
      throw e;
    } finally {
      write(request, status);
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !RouteFilter.routeOf(request).map(Route::changes).orElse(false);
  }

  private void write(HttpServletRequest request, int status) {
    AuditEntry entry =
        new AuditEntry(
            clock.instant(),
            who(request),
            role(),
            request.getRemoteAddr(),
            request.getMethod() + " " + request.getRequestURI(),
            status,
            Outcome.of(status),
            CorrelationId.current());
    try {
      log.add(entry);
    } catch (DataAccessException e) {
      LOG.error("audit entry not stored: {}", entry, e);
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
