package com.mastertrade.gateway.auth.web;

import com.mastertrade.gateway.audit.web.AuditFilter;
import com.mastertrade.gateway.auth.AuthProperties;
import com.mastertrade.gateway.auth.LinkResult;
import com.mastertrade.gateway.auth.OneTimeLink;
import com.mastertrade.gateway.auth.Secret;
import com.mastertrade.gateway.auth.SignIn;
import com.mastertrade.gateway.auth.SignInLinks;
import com.mastertrade.gateway.auth.SignInResult;
import com.mastertrade.gateway.auth.web.AuthBodies.IssuedLink;
import com.mastertrade.gateway.auth.web.AuthBodies.LinkToken;
import com.mastertrade.gateway.auth.web.AuthBodies.Me;
import com.mastertrade.gateway.auth.web.AuthBodies.Redeemed;
import com.mastertrade.gateway.auth.web.AuthBodies.Setup;
import com.mastertrade.gateway.auth.web.AuthBodies.UsernameAndPassword;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. Only JSON is taken, which a form of another site cannot send. */
@RestController
@RequestMapping("/auth")
@Tag(name = "Signing in")
final class AuthController {

  private final SignIn signIn;
  private final SignInLinks links;
  private final SessionAnswer answer;
  private final AuthProperties properties;

  AuthController(
      SignIn signIn, SignInLinks links, SessionAnswer answer, AuthProperties properties) {
    this.signIn = signIn;
    this.links = links;
    this.answer = answer;
    this.properties = properties;
  }

  @PostMapping("/links")
  @Operation(summary = "Issue a sign-in link, good once and for ten minutes (admin)")
  IssuedLink issueLink() {
    OneTimeLink link = links.issue();
    return new IssuedLink(
        properties.uiUrl() + "/welcome#token=" + link.secret().value(), link.expiresAt());
  }

  @PostMapping(path = "/link", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Use a sign-in link: signs in, or gives a ticket to set the first password")
  Redeemed redeem(
      @Valid @RequestBody LinkToken body,
      HttpServletRequest request,
      HttpServletResponse response) {
    AuditFilter.who(request, "one-time link");
    return switch (links.redeem(new Secret(body.token()))) {
      case LinkResult.SignedIn(var session) -> {
        answer.begin(session, request, response);
        yield new Redeemed(false, null);
      }
      case LinkResult.NeedsPassword(Secret ticket) -> new Redeemed(true, ticket.value());
      case LinkResult.Unusable() -> throw AuthProblems.unusable("link");
      case LinkResult.AlreadySetUp() -> throw AuthProblems.alreadySetUp();
    };
  }

  @PostMapping(path = "/setup", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Set the admin's first password and sign in")
  Me setUp(
      @Valid @RequestBody Setup body, HttpServletRequest request, HttpServletResponse response) {
    AuditFilter.who(request, "setup ticket");
    return switch (links.setUp(new Secret(body.setupTicket()), body.password())) {
      case LinkResult.SignedIn(var session) -> answer.begin(session, request, response);
      case LinkResult.Unusable() -> throw AuthProblems.unusable("setup ticket");
      case LinkResult.AlreadySetUp(), LinkResult.NeedsPassword(_) ->
          throw AuthProblems.alreadySetUp();
    };
  }

  @PostMapping(path = "/sign-in", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Sign in with a password")
  Me signIn(
      @Valid @RequestBody UsernameAndPassword body,
      HttpServletRequest request,
      HttpServletResponse response) {
    AuditFilter.who(request, body.username());
    return switch (signIn.signIn(body.username(), body.password(), request.getRemoteAddr())) {
      case SignInResult.SignedIn(var session) -> answer.begin(session, request, response);
      case SignInResult.WrongCredentials() -> throw AuthProblems.wrongCredentials();
      case SignInResult.TooManyAttempts(var wait) ->
          throw AuthProblems.tooManyAttempts(response, wait);
    };
  }

  @PostMapping("/sign-out")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "End the session and every stream that lives by it")
  void signOut(HttpServletRequest request, HttpServletResponse response) {
    answer.end(CallerAuthentication.currentCaller().orElseThrow(), request, response);
  }

  @GetMapping("/me")
  @Operation(summary = "Who is signed in")
  Me me() {
    return Me.of(CallerAuthentication.currentCaller().orElseThrow());
  }
}
