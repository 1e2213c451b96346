package com.mastertrade.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.MessageProperties;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersIT {

  private static final String PASSWORD = "a-password";

  @TempDir Path folder;

  @Test
  void rowsSurviveAnOrderlyRestartOfPostgres() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(postgres(Ports.free()))) {
      sql(server, "CREATE TABLE kept AS SELECT 42 AS answer");
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start(postgres(Ports.free()))) {
      sql(server, "SELECT 1 / count(*) FROM kept");
    }
  }

  @Test
  void committedRowsSurviveTheKillOfPostgresAndTheOrphanIsEnded() throws Exception {
    ServerSettings settings = postgres(Ports.free());
    EmbeddedPostgres orphan = EmbeddedPostgres.start(settings);
    sql(orphan, "CREATE TABLE kept AS SELECT 42 AS answer");

    try (EmbeddedPostgres server = EmbeddedPostgres.start(settings)) {
      assertThat(orphan.process().isAlive()).isFalse();
      sql(server, "SELECT 1 / count(*) FROM kept");
      server.process().handle().destroyForcibly();
      server.process().handle().onExit().get();
    }
    try (EmbeddedPostgres server = EmbeddedPostgres.start(postgres(Ports.free()))) {
      sql(server, "SELECT 1 / count(*) FROM kept");
    }
  }

  @Test
  void postgresKeepsItsPasswordOutOfLogsAndCommandLine() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(postgres(Ports.free()))) {
      assertThat(Files.readString(folder.resolve("postgres.log"))).doesNotContain(PASSWORD);
      assertThatThrownBy(
              () -> DriverManager.getConnection(server.url("postgres"), "postgres", "wrong"))
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void orphanedRedisIsEndedAndItsKeysAreThere() {
    ServerSettings settings =
        new ServerSettings(
            folder, Binaries.cache(), folder.resolve("redis.log"), Ports.free(), PASSWORD, true);
    EmbeddedRedis orphan = EmbeddedRedis.start(settings);
    try (EmbeddedRedis server = EmbeddedRedis.start(settings)) {
      assertThat(orphan.process().isAlive()).isFalse();
      assertThat(EmbeddedRedis.answers(Ports.HOST, server.port(), PASSWORD)).isTrue();
      assertThat(EmbeddedRedis.answers(Ports.HOST, server.port(), "wrong")).isFalse();
    }
  }

  @Test
  void portInUseIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(postgres(taken.getLocalPort())))
          .isInstanceOf(ServerException.class)
          .hasMessageStartingWith("Port " + taken.getLocalPort() + ", wanted by PostgreSQL");
    }
  }

  @Test
  void persistentMessagesSurviveTheRestartOfTheBroker() throws Exception {
    EmbeddedBroker.Settings settings =
        new EmbeddedBroker.Settings(
            Optional.of(folder.resolve("broker")), Ports.free(), "user", PASSWORD);
    try (EmbeddedBroker broker = EmbeddedBroker.start(settings)) {
      onChannel(broker, EmbeddedServersIT::publish);
      assertThat(broker.isRunning()).isTrue();
    }
    try (EmbeddedBroker broker = EmbeddedBroker.start(settings)) {
      assertThat(onChannel(broker, EmbeddedServersIT::take)).isEqualTo("kept");
    }
  }

  private ServerSettings postgres(int port) {
    return new ServerSettings(
        folder, Binaries.cache(), folder.resolve("postgres.log"), port, PASSWORD, true);
  }

  private static void sql(EmbeddedPostgres server, String sql) throws Exception {
    try (var connection =
            DriverManager.getConnection(server.url("postgres"), "postgres", PASSWORD);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String publish(Channel channel) {
    try {
      channel.confirmSelect();
      channel.exchangeDeclare("kept.exchange", "topic", true);
      channel.queueDeclare("kept.queue", true, false, false, null);
      channel.queueBind("kept.queue", "kept.exchange", "#");
      byte[] body = "kept".getBytes(StandardCharsets.UTF_8);
      channel.basicPublish("kept.exchange", "a.b", MessageProperties.PERSISTENT_BASIC, body);
      channel.waitForConfirmsOrDie(5000);
      return "";
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String take(Channel channel) {
    try {
      byte[] body = channel.basicGet("kept.queue", true).getBody();
      return new String(body, StandardCharsets.UTF_8);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String onChannel(EmbeddedBroker broker, Function<Channel, String> work)
      throws Exception {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setHost(Ports.HOST);
    factory.setPort(broker.port());
    factory.setUsername("user");
    factory.setPassword(PASSWORD);
    factory.setVirtualHost(EmbeddedBroker.VIRTUAL_HOST);
    try (Connection connection = factory.newConnection();
        Channel channel = connection.createChannel()) {
      return work.apply(channel);
    }
  }
}
