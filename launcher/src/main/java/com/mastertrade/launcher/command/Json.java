package com.mastertrade.launcher.command;

import tools.jackson.databind.json.JsonMapper;

/** One line of JSON on standard output. */
final class Json {

  private Json() {}

  static void print(Object value) {
    System.out.println(JsonMapper.shared().writeValueAsString(value));
  }
}
