package com.mastertrade.gateway.auth.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookie a browser keeps its session in: out of reach of scripts and of other sites. */
final class SessionCookie {

  static final String NAME = "mastertrade_session";

  private SessionCookie() {}

  static Optional<String> of(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .filter(value -> !value.isEmpty())
            .findFirst();
  }

  static void set(
      HttpServletRequest request, HttpServletResponse response, String token, Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(NAME, token)
            .path("/")
            .httpOnly(true)
            .sameSite("Strict")
            .secure(request.isSecure())
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, "", Duration.ZERO);
  }
}
