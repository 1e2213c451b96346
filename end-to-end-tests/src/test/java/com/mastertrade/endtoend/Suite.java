package com.mastertrade.endtoend;

import com.mastertrade.servers.DatabaseBootstrap;
import com.mastertrade.servers.DatabaseRole;
import com.mastertrade.servers.Folders;
import com.mastertrade.servers.Ports;
import com.mastertrade.servers.TestServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The suite on a home, a database and a port range of its own, on the servers of the test run. */
final class Suite implements AutoCloseable {

  static final Path ROOT = Path.of(System.getProperty("mastertrade.root", ".."));

  final Path home;
  final int portOffset;
  final CommandLine commands;
  final Rows rows;
  final Map<String, String> servers;

  private Suite(Path home, int portOffset, Map<String, String> servers, Rows rows) {
    this.home = home;
    this.portOffset = portOffset;
    this.servers = servers;
    this.rows = rows;
    this.commands = new CommandLine(ROOT, home, servers);
  }

  /** Prepares everything; starts nothing. */
  static Suite prepare(Path home) {
    TestServers test = TestServers.get();
    String url = test.freshDatabase();
    DatabaseBootstrap admin = test.administrator();
    Map<String, String> servers = new HashMap<>();
    servers.put("MASTERTRADE_POSTGRES_URL", admin.admin().url());
    servers.put("MASTERTRADE_POSTGRES_USER", admin.user());
    servers.put("MASTERTRADE_POSTGRES_PASSWORD", admin.password());
    servers.put("MASTERTRADE_DATABASE", url.substring(url.lastIndexOf('/') + 1));
    for (String role : DatabaseRole.NAMES) {
      Map<String, String> environment = test.environmentFor(role);
      servers.put(
          "MASTERTRADE_" + role.toUpperCase(Locale.ROOT) + "_DB_PASSWORD",
          environment.getOrDefault("MASTERTRADE_DB_PASSWORD", ""));
      environment.forEach(
          (name, value) -> {
            if (name.startsWith("MASTERTRADE_AMQP_") || name.startsWith("MASTERTRADE_REDIS_")) {
              servers.put(name, value);
            }
          });
    }
    Rows rows = new Rows(url, admin.user(), admin.password());
    return new Suite(home, freeOffset(), Map.copyOf(servers), rows);
  }

  /** Starts everything and waits until it is ready, history is there and a night has ended. */
  CommandLine.Answer up(String market, String rate) {
    return commands.run(
        "up",
        "--detach",
        "--market",
        market,
        "--rate",
        rate,
        "--port-offset",
        Integer.toString(portOffset),
        "--infrastructure",
        "external");
  }

  String ui() {
    return "http://" + Ports.HOST + ":" + (3000 + portOffset);
  }

  /** What a service has logged so far. */
  String log(String service) {
    try {
      return Files.readString(home.resolve("logs").resolve(service + ".log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the table was made yet. */
  boolean tableExists(String name) {
    return rows.one("SELECT to_regclass(?) IS NOT NULL", name).equals("t");
  }

  /** kill -9 of a service, or of the {@code launcher}. */
  void kill(String name) {
    process(name).ifPresentOrElse(ProcessHandle::destroyForcibly, () -> fail(name));
  }

  /** The processes of the services that run now. */
  List<ProcessHandle> services() {
    return Stream.of(
            "exchange-simulator",
            "market-data-service",
            "strategy-service",
            "api-gateway",
            "monitoring-ui")
        .flatMap(name -> process(name).stream())
        .toList();
  }

  /** The process written down for a service, or for the {@code launcher}. */
  Optional<ProcessHandle> process(String name) {
    try {
      List<String> lines = Files.readAllLines(home.resolve("run").resolve(name + ".pid"));
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(ProcessHandle::isAlive);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void fail(String name) {
    throw new AssertionError(name + " does not run");
  }

  /** Whether it was started before, by another class. */
  boolean isUp() {
    return commands.run("status", "--json").exitCode() == 0;
  }

  /** Ends everything and leaves nothing behind. */
  @Override
  public void close() {
    commands.run("down");
    try {
      Folders.deleteTree(home.resolve("..").normalize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An offset at which every documented port is free. */
  static int freeOffset() {
    for (int offset = 20_000; offset < 40_000; offset += 500) {
      int candidate = offset;
      if (List.of(3000, 8000, 8006, 8080, 8090, 8091, 15432, 15673, 16379).stream()
          .allMatch(port -> Ports.isFree(port + candidate))) {
        return offset;
      }
    }
    throw new IllegalStateException("no free range of ports");
  }
}
