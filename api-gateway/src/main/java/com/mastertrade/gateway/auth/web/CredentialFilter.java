package com.mastertrade.gateway.auth.web;

import com.mastertrade.gateway.auth.Credential;
import com.mastertrade.gateway.auth.Identification;
import com.mastertrade.gateway.auth.Identity;
import com.mastertrade.gateway.auth.Secret;
import com.mastertrade.gateway.problem.ProblemAnswer;
import com.mastertrade.gateway.problem.Refusal;
import com.mastertrade.gateway.route.Access;
import com.mastertrade.gateway.route.Route;
import com.mastertrade.gateway.route.web.RouteFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells who sends a request. The strongest credential it brings is the one that counts: a bad API
 * key is not made good by a cookie. Open routes ask nobody.
 */
public final class CredentialFilter extends OncePerRequestFilter {

  static final String API_KEY = "X-API-Key";

  private static final String IDENTITY = CredentialFilter.class.getName() + ".identity";
  private static final String BEARER = "Bearer ";

  private final Identification identification;
  private final ProblemAnswer problems;

  public CredentialFilter(Identification identification, ProblemAnswer problems) {
    this.identification = identification;
    this.problems = problems;
  }

  static Optional<Identity> identityOf(HttpServletRequest request) {
    return Optional.ofNullable((Identity) request.getAttribute(IDENTITY));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      identify(request);
    } catch (DataAccessException e) {
      logger.warn("nobody can be identified: " + e.getMessage());
      problems.write(
          request,
          response,
          new Refusal(
              HttpStatus.SERVICE_UNAVAILABLE,
              "service-unavailable",
              "The database is not reachable",
              "credentials cannot be checked now, try again"));
      return;
    }
    chain.doFilter(request, response);
  }

  private void identify(HttpServletRequest request) {
    if (RouteFilter.routeOf(request).map(Route::access).orElse(Access.OPEN) == Access.OPEN) {
      return;
    }
    Identity identity = identification.identify(credential(request));
    request.setAttribute(IDENTITY, identity);
    if (identity instanceof Identity.Known known) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(new CallerAuthentication(known.caller()));
      SecurityContextHolder.setContext(context);
    }
  }

  private static Credential credential(HttpServletRequest request) {
    String key = request.getHeader(API_KEY);
    if (key != null) {
      return new Credential.Key(new Secret(key));
    }
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null) {
      boolean bearer = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
      return new Credential.Token(bearer ? authorization.substring(BEARER.length()) : "", false);
    }
    return SessionCookie.of(request)
        .<Credential>map(token -> new Credential.Token(token, true))
        .orElseGet(Credential.Missing::new);
  }
}
