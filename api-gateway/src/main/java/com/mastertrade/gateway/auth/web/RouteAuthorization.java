package com.mastertrade.gateway.auth.web;

import com.mastertrade.gateway.auth.Caller;
import com.mastertrade.gateway.auth.Identity;
import com.mastertrade.gateway.problem.ProblemAnswer;
import com.mastertrade.gateway.problem.Refusal;
import com.mastertrade.gateway.route.Route;
import com.mastertrade.gateway.route.web.RouteFilter;
import com.mastertrade.kit.security.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets through whose role the route asks for, and says to the others why not. */
public final class RouteAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

  private final ProblemAnswer problems;

  public RouteAuthorization(ProblemAnswer problems) {
    this.problems = problems;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> authentication,
      RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    boolean allowed =
        request.getDispatcherType() == DispatcherType.ERROR
            || RouteFilter.routeOf(request).filter(RouteAuthorization::allows).isPresent();
    return new AuthorizationDecision(allowed);
  }

  private static boolean allows(Route route) {
    Optional<Role> needed = route.access().role();
    return needed.isEmpty()
        || CallerAuthentication.currentCaller()
            .filter(caller -> caller.role().includes(needed.get()))
            .isPresent();
  }

  /** 401 with what is wrong with the credential. */
  public void unauthorized(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String reason =
        CredentialFilter.identityOf(request)
            .filter(Identity.Refused.class::isInstance)
            .map(identity -> ((Identity.Refused) identity).reason())
            .orElse("this needs a session or an API key");
    problems.write(
        request,
        response,
        new Refusal(HttpStatus.UNAUTHORIZED, "unauthorized", "Sign in first", reason));
  }

  /** 403 with the role that is needed and the one the caller has. */
  public void forbidden(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String needed =
        RouteFilter.routeOf(request)
            .flatMap(route -> route.access().role())
            .map(Role::wireName)
            .orElse("another");
    String given =
        CallerAuthentication.currentCaller().map(Caller::role).map(Role::wireName).orElse("none");
    problems.write(
        request,
        response,
        new Refusal(
            HttpStatus.FORBIDDEN,
            "forbidden",
            "Not allowed",
            "this needs the role " + needed + ", yours is " + given));
  }
}
