package com.mastertrade.launcher.supervision;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The last line of a log, made readable: services log JSON, and some messages are posters. */
final class LastWords {

  private static final int LONGEST = 300;
  private static final String DESCRIPTION = "Description:";
  private static final String CAUSE = "Caused by: ";
  private static final String ACTION = "Action:";

  private LastWords() {}

  static String of(String line) {
    String message = message(line);
    int description = message.indexOf(DESCRIPTION);
    String text = description < 0 ? message : message.substring(description + DESCRIPTION.length());
    int action = text.indexOf(ACTION);
    String said = (action < 0 ? text : text.substring(0, action)).replaceAll("\\s+", " ").strip();
    return said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…";
  }

  private static String message(String line) {
    if (!line.startsWith("{")) {
      return line;
    }
    try {
      JsonNode json = JsonMapper.shared().readTree(line);
      return json.path("message").asString(line) + cause(json.path("stack_trace").asString(""));
    } catch (JacksonException e) {
      return line;
    }
  }

  /** The innermost cause is what went wrong; the others only say where. */
  private static String cause(String stackTrace) {
    return stackTrace
        .lines()
        .filter(line -> line.startsWith(CAUSE))
        .reduce((first, second) -> second)
        .map(line -> ": " + line.substring(CAUSE.length()))
        .orElse("");
  }
}
