package com.mastertrade.endtoend;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the browser read: page → test id → values. */
record Pages(JsonNode pages) {

  List<String> texts(String page, String testId) {
    List<String> values = new ArrayList<>();
    pages.path(page).path(testId).forEach(value -> values.add(value.asString()));
    if (values.isEmpty()) {
      throw new AssertionError("nothing with the test id " + testId + " on the page " + page);
    }
    return values;
  }

  List<Double> numbers(String page, String testId) {
    return texts(page, testId).stream().map(Double::valueOf).toList();
  }

  long count(String page, String testId) {
    return Math.round(number(page, testId));
  }

  double number(String page, String testId) {
    return numbers(page, testId).getFirst();
  }
}
