package com.mastertrade.gateway.route.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mastertrade.kit.correlation.CorrelationId;
import com.mastertrade.kit.security.InternalTokens;
import com.mastertrade.kit.security.Role;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Which headers pass. Of a request only those listed do, so that no credential, cookie or hop
 * header from outside ever reaches a service.
 */
final class ForwardedHeaders {

  private static final List<String> REQUEST =
      List.of(
          HttpHeaders.ACCEPT,
          HttpHeaders.ACCEPT_LANGUAGE,
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_LENGTH,
          HttpHeaders.CONTENT_ENCODING,
          HttpHeaders.IF_MATCH,
          HttpHeaders.IF_NONE_MATCH,
          HttpHeaders.IF_MODIFIED_SINCE,
          HttpHeaders.RANGE,
          HttpHeaders.USER_AGENT,
          "Idempotency-Key");

  private static final Set<String> NOT_ANSWERED =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "server",
          "set-cookie",
          "www-authenticate",
          "strict-transport-security",
          "x-correlation-id");

  /** A third of a token's life, so that the one that is sent is good for a while. */
  private static final Duration REUSED = Duration.ofSeconds(20);

  private final InternalTokens tokens;
  private final Cache<Who, String> issued =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(REUSED).build();

  ForwardedHeaders(InternalTokens tokens) {
    this.tokens = tokens;
  }

  HttpHeaders of(ServerRequest request) {
    HttpHeaders given = request.headers().asHttpHeaders();
    HttpHeaders passed = new HttpHeaders();
    for (String name : REQUEST) {
      List<String> values = given.get(name);
      if (values != null) {
        passed.put(name, values);
      }
    }
    passed.set(CorrelationId.HEADER, CorrelationId.current());
    caller(request).ifPresent(who -> passed.setBearerAuth(token(who)));
    return passed;
  }

  /** Copies a service's answer, without what is the gateway's own to say. */
  static void answer(ProxyExchange.Response from, ServerResponse to) {
    from.getHeaders()
        .forEach(
            (name, values) -> {
              if (!NOT_ANSWERED.contains(name.toLowerCase(Locale.ROOT))) {
                to.headers().put(name, values);
              }
            });
  }

  private String token(Authentication caller) {
    Who who = new Who(caller.getName(), roleOf(caller));
    return issued.get(who, missing -> tokens.issue(missing.name(), missing.role()));
  }

  private static Optional<Authentication> caller(ServerRequest request) {
    Optional<Principal> principal = request.principal();
    return principal.filter(Authentication.class::isInstance).map(Authentication.class::cast);
  }

  private static Role roleOf(Authentication caller) {
    return caller.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .flatMap(authority -> Optional.ofNullable(authority).stream())
        .map(authority -> Role.of(authority.substring("ROLE_".length())))
        .findFirst()
        .orElseThrow();
  }

  private record Who(String name, Role role) {}
}
