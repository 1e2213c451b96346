package com.mastertrade.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A place in a JSON tree that knows its path. */
record JsonCursor(String path, JsonNode node) {

  DocumentException problem(String problem) {
    return new DocumentException(path, problem);
  }

  /** Runs what checks limits, and adds the path to its refusal. */
  <T> T check(Supplier<T> making) {
    try {
      return making.get();
    } catch (DocumentException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new DocumentException(path, String.valueOf(e.getMessage()));
    }
  }

  void requireOnly(String... known) {
    requireObject();
    List<String> names = List.of(known);
    for (String name : node.propertyNames()) {
      if (!names.contains(name)) {
        throw problem("unknown field \"" + name + "\"; known are " + String.join(", ", names));
      }
    }
  }

  boolean has(String field) {
    return node.isObject() && node.has(field);
  }

  JsonCursor get(String field) {
    return find(field).orElseThrow(() -> problem("\"" + field + "\" is missing"));
  }

  Optional<JsonCursor> find(String field) {
    requireObject();
    JsonNode found = node.path(field);
    return found.isMissingNode() || found.isNull()
        ? Optional.empty()
        : Optional.of(new JsonCursor(path + "." + field, found));
  }

  List<JsonCursor> elements() {
    if (!node.isArray()) {
      throw problem("must be a list");
    }
    List<JsonCursor> elements = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      elements.add(new JsonCursor(path + "[" + i + "]", node.path(i)));
    }
    return elements;
  }

  String text() {
    if (!node.isString()) {
      throw problem("must be a text");
    }
    return node.stringValue();
  }

  double number() {
    if (!node.isNumber()) {
      throw problem("must be a number");
    }
    return node.doubleValue();
  }

  int wholeNumber() {
    double value = number();
    if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
      throw problem("must be a whole number");
    }
    return (int) value;
  }

  private void requireObject() {
    if (!node.isObject()) {
      throw problem("must be an object");
    }
  }
}
