package com.mastertrade.common.message;

import java.util.Objects;

/** What the fields of messages must keep to. */
final class Limits {

  private Limits() {}

  static void positive(String field, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(field + " must be at least 1, was " + value);
    }
  }

  static void unit(String field, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(field + " must be 0 to 1, was " + value);
    }
  }

  static void present(String field, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " must not be blank");
    }
  }

  /** JSON may leave a field out. */
  static void given(String field, Object value) {
    if (Objects.isNull(value)) {
      throw new IllegalArgumentException(field + " is missing");
    }
  }
}
