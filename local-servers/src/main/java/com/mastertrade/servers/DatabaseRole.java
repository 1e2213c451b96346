package com.mastertrade.servers;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A service's role in PostgreSQL, which owns the schema of the same name.
 *
 * @param name of role and schema
 * @param password it signs in with
 */
public record DatabaseRole(String name, String password) {

  public static final String MARKET_DATA = "market_data";
  public static final String STRATEGY = "strategy";
  public static final String GATEWAY = "gateway";

  /** All roles in use. */
  public static final List<String> NAMES = List.of(MARKET_DATA, STRATEGY, GATEWAY);

  /** Whose views a role may read: role → schemas. */
  static final Map<String, List<String>> READS =
      Map.of(STRATEGY, List.of(MARKET_DATA), GATEWAY, List.of(MARKET_DATA, STRATEGY));

  private static final Pattern NAME = Pattern.compile("[a-z][a-z_]*");

  public DatabaseRole {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a role name: " + name);
    }
    if (password.isBlank()) {
      throw new IllegalArgumentException("the role " + name + " needs a password");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
