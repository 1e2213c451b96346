package com.mastertrade.launcher.services;

import com.mastertrade.launcher.LauncherException;
import com.mastertrade.launcher.home.Secrets;
import com.mastertrade.servers.DatabaseBootstrap;
import com.mastertrade.servers.DatabaseRole;
import com.mastertrade.servers.EmbeddedRedis;
import com.mastertrade.servers.JdbcAddress;
import com.mastertrade.servers.Ports;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Servers somebody else runs, told by the environment; never started nor stopped here. */
public final class ExternalInfrastructure implements Infrastructure {

  private final Map<String, String> environment;
  private final Secrets secrets;

  private ExternalInfrastructure(Map<String, String> environment, Secrets secrets) {
    this.environment = Map.copyOf(environment);
    this.secrets = secrets;
  }

  /** Checks that all three can be reached and prepares the database. */
  public static ExternalInfrastructure reach(Map<String, String> environment, Secrets secrets) {
    ExternalInfrastructure servers = new ExternalInfrastructure(environment, secrets);
    servers.requireBroker();
    servers.requireRedis();
    List<DatabaseRole> roles =
        DatabaseRole.NAMES.stream()
            .map(role -> new DatabaseRole(role, servers.password(role)))
            .toList();
    new DatabaseBootstrap(
            new JdbcAddress(servers.required("MASTERTRADE_POSTGRES_URL")),
            servers.required("MASTERTRADE_POSTGRES_USER"),
            servers.required("MASTERTRADE_POSTGRES_PASSWORD"))
        .prepare(servers.database(), roles);
    return servers;
  }

  @Override
  public String description() {
    return "external";
  }

  @Override
  public Map<String, String> environmentFor(String role) {
    String direct =
        new JdbcAddress(required("MASTERTRADE_POSTGRES_URL")).withDatabase(database()).url();
    Map<String, String> mine = new HashMap<>();
    mine.put("MASTERTRADE_DB_URL", optional("MASTERTRADE_POOL_URL").orElse(direct));
    mine.put("MASTERTRADE_DB_MIGRATION_URL", direct);
    mine.put("MASTERTRADE_DB_USER", role);
    mine.put("MASTERTRADE_DB_PASSWORD", password(role));
    for (String part : List.of("HOST", "PORT", "USER", "PASSWORD")) {
      mine.put("MASTERTRADE_AMQP_" + part, required("MASTERTRADE_AMQP_" + part));
    }
    mine.put("MASTERTRADE_AMQP_VHOST", optional("MASTERTRADE_AMQP_VHOST").orElse("/"));
    for (String part : List.of("HOST", "PORT", "PASSWORD")) {
      mine.put("MASTERTRADE_REDIS_" + part, required("MASTERTRADE_REDIS_" + part));
    }
    return Map.copyOf(mine);
  }

  /** Nothing of ours to close. */
  @Override
  public void close() {}

  private String database() {
    return optional("MASTERTRADE_DATABASE").orElse(DatabaseNames.DATABASE);
  }

  private String password(String role) {
    return optional("MASTERTRADE_" + role.toUpperCase(Locale.ROOT) + "_DB_PASSWORD")
        .orElseGet(() -> secrets.get(Secrets.databaseRole(role)));
  }

  private void requireBroker() {
    String host = required("MASTERTRADE_AMQP_HOST");
    int port = port("MASTERTRADE_AMQP_PORT");
    if (!Ports.isListening(host, port)) {
      throw new LauncherException("No broker answers at " + host + ":" + port + ".");
    }
  }

  private void requireRedis() {
    String host = required("MASTERTRADE_REDIS_HOST");
    int port = port("MASTERTRADE_REDIS_PORT");
    if (!EmbeddedRedis.answers(host, port, required("MASTERTRADE_REDIS_PASSWORD"))) {
      throw new LauncherException(
          "No Redis answers at " + host + ":" + port + " with the password given.");
    }
  }

  private int port(String name) {
    String text = required(name);
    if (!text.matches("\\d{1,5}")) {
      throw new LauncherException(name + " is not a port: " + text + ".");
    }
    return Integer.parseInt(text);
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private String required(String name) {
    return optional(name)
        .orElseThrow(
            () ->
                new LauncherException(
                    "--infrastructure external needs the environment variable " + name + "."));
  }
}
