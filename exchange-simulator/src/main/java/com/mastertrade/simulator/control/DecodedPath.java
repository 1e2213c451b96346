package com.mastertrade.simulator.control;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The path of a request as it is matched: decoded, without doubled slashes and parameters. */
public final class DecodedPath {

  private DecodedPath() {}

  /** As the container decoded it; what comes before the servlet is part of it. */
  public static String of(HttpServletRequest request) {
    return text(request.getServletPath()) + text(request.getPathInfo());
  }

  private static String text(@Nullable String part) {
    return part == null ? "" : part;
  }
}
