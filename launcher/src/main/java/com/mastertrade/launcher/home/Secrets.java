package com.mastertrade.launcher.home;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Generated passwords and keys of a home, kept in {@code secrets.json} with mode 0600.
 *
 * @param values by name
 */
public record Secrets(Map<String, String> values) {

  public static final String POSTGRES_ADMIN = "postgres_admin_password";
  public static final String REDIS = "redis_password";
  public static final String BROKER = "amqp_password";
  public static final String SERVICE_SECRET = "service_secret";
  public static final String CONTROL_TOKEN = "control_token";
  public static final String CLI_KEY = "cli_key";
  private static final int BYTES = 24;

  public Secrets {
    values = Map.copyOf(values);
  }

  /** The same secrets, and a new one for each name that has none. */
  Secrets completed(Iterable<String> names) {
    SecureRandom random = new SecureRandom();
    Map<String, String> all = new TreeMap<>(values);
    for (String name : names) {
      all.computeIfAbsent(name, absent -> generate(random, absent));
    }
    return new Secrets(all);
  }

  /** Name of the password of a database role. */
  public static String databaseRole(String role) {
    return "postgres_" + role + "_password";
  }

  public String get(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no such secret: " + name);
    }
    return value;
  }

  private static String generate(SecureRandom random, String name) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String value = HexFormat.of().formatHex(bytes);
    return name.equals(CLI_KEY) ? "mtk_" + value : value;
  }

  @Override
  public String toString() {
    return values.keySet().toString();
  }
}
