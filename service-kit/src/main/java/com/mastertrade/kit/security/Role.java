package com.mastertrade.kit.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person or a key may do; each role may do what the ones after it may. */
public enum Role {
  ADMIN,
  TRADER,
  VIEWER;

  /**
   * The role of that name, in any case.
   *
   * @throws IllegalArgumentException naming the roles there are
   */
  @JsonCreator
  public static Role of(String name) {
    for (Role role : values()) {
      if (role.name().equalsIgnoreCase(name)) {
        return role;
      }
    }
    throw new IllegalArgumentException(
        "role must be admin, trader or viewer, was \"" + name + "\"");
  }

  @JsonValue
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this role includes {@code other}. */
  public boolean includes(Role other) {
    return compareTo(other) <= 0;
  }
}
