package com.mastertrade.gateway.route;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A path of fixed segments, {@code {variables}} and perhaps a last {@code **} for all below it.
 * Only plain characters match, so that gateway and service can never read one path differently.
 */
record PathTemplate(List<String> fixed, boolean openEnd) {

  private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_~:@-][A-Za-z0-9._~:@-]*)+");

  PathTemplate {
    fixed = List.copyOf(fixed);
  }

  static PathTemplate of(String template) {
    List<String> segments = split(template);
    return segments.getLast().equals("**")
        ? new PathTemplate(segments.subList(0, segments.size() - 1), true)
        : new PathTemplate(segments, false);
  }

  /** The segments of a path a caller gave; none where it has anything but plain characters. */
  static List<String> segments(String path) {
    return PLAIN.matcher(path).matches() ? split(path) : List.of();
  }

  boolean matches(List<String> segments) {
    if (openEnd ? segments.size() <= fixed.size() : segments.size() != fixed.size()) {
      return false;
    }
    for (int i = 0; i < fixed.size(); i++) {
      if (!fixed.get(i).startsWith("{") && !fixed.get(i).equals(segments.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> split(String path) {
    return List.of(path.substring(1).split("/", -1));
  }
}
