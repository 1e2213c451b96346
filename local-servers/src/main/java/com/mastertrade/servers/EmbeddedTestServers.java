package com.mastertrade.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Embedded servers of a test run: quick instead of durable, in a folder that goes with the JVM. */
final class EmbeddedTestServers {

  private static final String PASSWORD = "test-servers";

  private EmbeddedTestServers() {}

  static TestInfrastructure start(String name) {
    Path folder = temporaryFolder(name);
    Path binaries = Binaries.cache();
    EmbeddedPostgres postgres =
        EmbeddedPostgres.start(
            new ServerSettings(
                folder, binaries, folder.resolve("postgres.log"), Ports.free(), PASSWORD, false));
    EmbeddedRedis redis =
        EmbeddedRedis.start(
            new ServerSettings(
                folder, binaries, folder.resolve("redis.log"), Ports.free(), PASSWORD, false));
    EmbeddedBroker broker =
        EmbeddedBroker.start(
            new EmbeddedBroker.Settings(Optional.empty(), Ports.free(), "test", PASSWORD));
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(folder, postgres, redis), "test-servers"));
    return new TestInfrastructure(
        new DatabaseBootstrap(
            new JdbcAddress(postgres.url(EmbeddedPostgres.ADMIN)),
            EmbeddedPostgres.ADMIN,
            PASSWORD),
        TestInfrastructure.broker(
            Ports.HOST,
            Integer.toString(broker.port()),
            new Credentials("test", PASSWORD),
            EmbeddedBroker.VIRTUAL_HOST),
        TestInfrastructure.redis(Ports.HOST, Integer.toString(redis.port()), PASSWORD));
  }

  /** The data is thrown away: no need for an orderly end. */
  private static void stop(Path folder, EmbeddedPostgres postgres, EmbeddedRedis redis) {
    PidFile.end(postgres.process().handle(), "QUIT", java.time.Duration.ofSeconds(5));
    PidFile.end(redis.process().handle(), "KILL", java.time.Duration.ofSeconds(5));
    try {
      Folders.deleteTree(folder);
    } catch (IOException e) {
      System.err.println("Cannot delete " + folder + ": " + e.getMessage());
    }
  }

  private static Path temporaryFolder(String name) {
    try {
      return Files.createTempDirectory("mastertrade-test-" + name);
    } catch (IOException e) {
      throw new ServerException("Cannot create a temporary folder", e);
    }
  }
}
