package com.mastertrade.gateway.auth.web;

import com.mastertrade.kit.problem.ProblemException;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Why signing in is refused, in words that help the owner and nobody else. */
final class AuthProblems {

  private AuthProblems() {}

  static ProblemException unusable(String what) {
    return new ProblemException(
        HttpStatus.UNAUTHORIZED,
        "link-unusable",
        "This link is no longer good",
        "the "
            + what
            + " is unknown, was used before or is older than ten minutes:"
            + " ./mastertrade open prints a new link");
  }

  static ProblemException alreadySetUp() {
    return ProblemException.conflict(
        "already-set-up",
        "The password is set already",
        "sign in with it, or use a new link from ./mastertrade open");
  }

  static ProblemException wrongCredentials() {
    return new ProblemException(
        HttpStatus.UNAUTHORIZED,
        "wrong-credentials",
        "User name or password is wrong",
        "try again, or use a new link from ./mastertrade open");
  }

  static ProblemException tooManyAttempts(HttpServletResponse response, Duration wait) {
    long seconds = Math.max(1, wait.toSeconds());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return new ProblemException(
        HttpStatus.TOO_MANY_REQUESTS,
        "too-many-attempts",
        "Too many attempts",
        "try again in " + seconds + " seconds");
  }
}
