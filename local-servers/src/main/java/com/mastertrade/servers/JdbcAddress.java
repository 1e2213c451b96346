package com.mastertrade.servers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JDBC address of a PostgreSQL database, {@code jdbc:postgresql://host:port/database?options}.
 */
public record JdbcAddress(String url) {

  private static final Pattern FORM =
      Pattern.compile("(jdbc:postgresql://([^/]+)/)([^?]*)(\\?.*)?");

  public JdbcAddress {
    if (!FORM.matcher(url).matches()) {
      throw new IllegalArgumentException(
          "not of the form jdbc:postgresql://host:port/database: " + url);
    }
  }

  /** {@code host:port}. */
  public String host() {
    return matched().group(2);
  }

  /** The same server and options, another database. */
  public JdbcAddress withDatabase(String database) {
    Matcher matcher = matched();
    String options = matcher.group(4);
    return new JdbcAddress(matcher.group(1) + database + (options == null ? "" : options));
  }

  private Matcher matched() {
    Matcher matcher = FORM.matcher(url);
    if (!matcher.matches()) {
      throw new IllegalStateException(url);
    }
    return matcher;
  }
}
