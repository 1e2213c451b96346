package com.mastertrade.launcher.supervision;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The last line of a log, made readable: services log JSON, and some messages are posters. */
final class LastWords {

  private static final int LONGEST = 300;
  private static final String DESCRIPTION = "Description:";
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
      return json.path("message").asString(line);
    } catch (JacksonException e) {
      return line;
    }
  }
}
