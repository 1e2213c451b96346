package com.mastertrade.gateway.auth.web;

import com.mastertrade.gateway.auth.Session;
import com.mastertrade.gateway.auth.SessionTokens;
import com.mastertrade.gateway.auth.web.AuthBodies.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Hands a begun session to the browser. */
@Component
final class SessionAnswer {

  private final SessionTokens tokens;

  SessionAnswer(SessionTokens tokens) {
    this.tokens = tokens;
  }

  Me begin(Session session, HttpServletRequest request, HttpServletResponse response) {
    Duration age = Duration.between(session.createdAt(), session.expiresAt());
    SessionCookie.set(request, response, tokens.issue(session), age);
    return new Me(session.user().username(), session.user().role(), session.expiresAt());
  }
}
