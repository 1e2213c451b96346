package com.mastertrade.launcher.services;

import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.Secrets;
import com.mastertrade.launcher.supervision.Supervisor;
import com.mastertrade.servers.Binaries;
import com.mastertrade.servers.DatabaseBootstrap;
import com.mastertrade.servers.EmbeddedBroker;
import com.mastertrade.servers.EmbeddedPostgres;
import com.mastertrade.servers.EmbeddedRedis;
import com.mastertrade.servers.JdbcAddress;
import com.mastertrade.servers.Ports;
import com.mastertrade.servers.ServerException;
import com.mastertrade.servers.ServerSettings;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Servers of the home's own: two supervised children and a broker in this JVM. */
public final class EmbeddedInfrastructure implements Infrastructure {

  private static final String BROKER_USER = "mastertrade";

  private final PortPlan ports;
  private final Secrets secrets;
  private final Supervisor supervisor;
  private final CompletableFuture<EmbeddedBroker> broker;

  private EmbeddedInfrastructure(
      PortPlan ports,
      Secrets secrets,
      Supervisor supervisor,
      CompletableFuture<EmbeddedBroker> broker) {
    this.ports = ports;
    this.secrets = secrets;
    this.supervisor = supervisor;
    this.broker = broker;
  }

  /** Starts the three side by side and prepares the database. */
  public static EmbeddedInfrastructure start(
      Home home, PortPlan ports, Secrets secrets, Consumer<String> say) {
    Supervisor supervisor = new Supervisor(say);
    EmbeddedInfrastructure servers =
        new EmbeddedInfrastructure(
            ports,
            secrets,
            supervisor,
            CompletableFuture.supplyAsync(
                () -> EmbeddedBroker.start(broker(home, ports, secrets))));
    CompletableFuture<Void> redis =
        CompletableFuture.runAsync(
            () ->
                supervisor.supervise(
                    "redis", () -> EmbeddedRedis.start(redis(home, ports, secrets)).process()));
    CompletableFuture<Void> postgres =
        CompletableFuture.runAsync(
            () -> {
              EmbeddedPostgres.warning().ifPresent(say);
              supervisor.supervise(
                  "postgres",
                  () -> EmbeddedPostgres.start(postgres(home, ports, secrets)).process());
            });
    try {
      CompletableFuture.allOf(servers.broker, redis, postgres).join();
      servers.bootstrap().prepare(DatabaseNames.DATABASE, DatabaseNames.roles(secrets));
      return servers;
    } catch (CompletionException e) {
      servers.close();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    } catch (ServerException e) {
      servers.close();
      throw e;
    }
  }

  @Override
  public String description() {
    return "embedded";
  }

  @Override
  public Map<String, String> environmentFor(String role) {
    String url = "jdbc:postgresql://" + Ports.HOST + ":" + ports.postgres() + "/";
    return Map.ofEntries(
        Map.entry("MASTERTRADE_DB_URL", url + DatabaseNames.DATABASE),
        Map.entry("MASTERTRADE_DB_MIGRATION_URL", url + DatabaseNames.DATABASE),
        Map.entry("MASTERTRADE_DB_USER", role),
        Map.entry("MASTERTRADE_DB_PASSWORD", secrets.get(Secrets.databaseRole(role))),
        Map.entry("MASTERTRADE_AMQP_HOST", Ports.HOST),
        Map.entry("MASTERTRADE_AMQP_PORT", Integer.toString(ports.broker())),
        Map.entry("MASTERTRADE_AMQP_USER", BROKER_USER),
        Map.entry("MASTERTRADE_AMQP_PASSWORD", secrets.get(Secrets.BROKER)),
        Map.entry("MASTERTRADE_AMQP_VHOST", EmbeddedBroker.VIRTUAL_HOST),
        Map.entry("MASTERTRADE_REDIS_HOST", Ports.HOST),
        Map.entry("MASTERTRADE_REDIS_PORT", Integer.toString(ports.redis())),
        Map.entry("MASTERTRADE_REDIS_PASSWORD", secrets.get(Secrets.REDIS)));
  }

  @Override
  public void close() {
    try (supervisor) {
      broker
          .handle((started, failure) -> Optional.ofNullable(started))
          .join()
          .ifPresent(EmbeddedBroker::close);
    }
  }

  private DatabaseBootstrap bootstrap() {
    String url = "jdbc:postgresql://" + Ports.HOST + ":" + ports.postgres() + "/postgres";
    return new DatabaseBootstrap(
        new JdbcAddress(url), EmbeddedPostgres.ADMIN, secrets.get(Secrets.POSTGRES_ADMIN));
  }

  static ServerSettings postgres(Home home, PortPlan ports, Secrets secrets) {
    return new ServerSettings(
        home.data("postgres"),
        Binaries.cache(),
        home.log("postgres"),
        ports.postgres(),
        secrets.get(Secrets.POSTGRES_ADMIN),
        true);
  }

  static ServerSettings redis(Home home, PortPlan ports, Secrets secrets) {
    return new ServerSettings(
        home.data("redis"),
        Binaries.cache(),
        home.log("redis"),
        ports.redis(),
        secrets.get(Secrets.REDIS),
        true);
  }

  private static EmbeddedBroker.Settings broker(Home home, PortPlan ports, Secrets secrets) {
    return new EmbeddedBroker.Settings(
        Optional.of(home.data("broker")), ports.broker(), BROKER_USER, secrets.get(Secrets.BROKER));
  }
}
