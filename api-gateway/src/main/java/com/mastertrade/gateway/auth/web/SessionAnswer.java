package com.mastertrade.gateway.auth.web;

import com.mastertrade.gateway.auth.Caller;
import com.mastertrade.gateway.auth.Session;
import com.mastertrade.gateway.auth.SessionTokens;
import com.mastertrade.gateway.auth.Sessions;
import com.mastertrade.gateway.auth.web.AuthBodies.Me;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Hands a begun session to the browser, and takes an ended one from it. */
@Component
final class SessionAnswer {

  private final SessionTokens tokens;
  private final Sessions sessions;

  SessionAnswer(SessionTokens tokens, Sessions sessions) {
    this.tokens = tokens;
    this.sessions = sessions;
  }

  Me begin(Session session, HttpServletRequest request, HttpServletResponse response) {
    Duration age = Duration.between(session.createdAt(), session.expiresAt());
    SessionCookie.set(request, response, tokens.issue(session), age);
    return new Me(session.user().username(), session.user().role(), session.expiresAt());
  }

  void end(Caller caller, HttpServletRequest request, HttpServletResponse response) {
    if (caller.kind() == Caller.Kind.PERSON) {
      sessions.end(caller.id());
    }
    SessionCookie.clear(request, response);
  }
}
