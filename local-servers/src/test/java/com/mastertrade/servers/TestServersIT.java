package com.mastertrade.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestServersIT {

  private final Map<String, String> environment = TestServers.get().environmentFor("strategy");

  @Test
  void roleWorksInItsOwnSchema() throws SQLException {
    try (var connection = connect("strategy");
        var statement = connection.createStatement()) {
      statement.execute("CREATE TABLE try_out (id int)");
      try (var rows = statement.executeQuery("SELECT count(*) FROM strategy.try_out")) {
        assertThat(rows.next()).isTrue();
      }
      statement.execute("DROP TABLE try_out");
    }
  }

  @Test
  void roleMayNotWriteInTheSchemaOfAnother() throws SQLException {
    try (var connection = connect("strategy");
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("CREATE TABLE market_data.try_out (id int)"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void anotherRoleReadsAGrantedView() throws SQLException {
    try (var owner = connect("market_data");
        var reader = connect("strategy");
        var grant = owner.createStatement();
        var query = reader.createStatement()) {
      grant.execute("CREATE VIEW market_data.v_try_out AS SELECT 1 AS one");
      grant.execute("GRANT SELECT ON market_data.v_try_out TO strategy");
      try (var rows = query.executeQuery("SELECT one FROM market_data.v_try_out")) {
        assertThat(rows.next()).isTrue();
      }
      grant.execute("DROP VIEW market_data.v_try_out");
    }
  }

  @Test
  void bootstrapMayBeRepeated() {
    assertThat(TestServers.get().freshDatabase()).isNotEqualTo(TestServers.get().freshDatabase());
  }

  @Test
  void brokerTakesTheUserAndNoOther() throws Exception {
    try (Connection connection = factory().newConnection()) {
      assertThat(connection.isOpen()).isTrue();
    }
    ConnectionFactory wrong = factory();
    wrong.setPassword("wrong");
    assertThatThrownBy(wrong::newConnection).hasMessageMatching("(?is).*authentication.*");
  }

  @Test
  void redisTakesThePasswordAndNoOther() {
    String host = environment.getOrDefault("MASTERTRADE_REDIS_HOST", "");
    int port = Integer.parseInt(environment.getOrDefault("MASTERTRADE_REDIS_PORT", ""));
    String password = environment.getOrDefault("MASTERTRADE_REDIS_PASSWORD", "");
    assertThat(EmbeddedRedis.answers(host, port, password)).isTrue();
    assertThat(EmbeddedRedis.answers(host, port, "wrong")).isFalse();
  }

  private ConnectionFactory factory() {
    ConnectionFactory factory = new ConnectionFactory();
    factory.setHost(environment.get("MASTERTRADE_AMQP_HOST"));
    factory.setPort(Integer.parseInt(environment.getOrDefault("MASTERTRADE_AMQP_PORT", "")));
    factory.setUsername(environment.get("MASTERTRADE_AMQP_USER"));
    factory.setPassword(environment.get("MASTERTRADE_AMQP_PASSWORD"));
    factory.setVirtualHost(environment.get("MASTERTRADE_AMQP_VHOST"));
    return factory;
  }

  private static java.sql.Connection connect(String role) throws SQLException {
    Map<String, String> mine = TestServers.get().environmentFor(role);
    return DriverManager.getConnection(
        mine.getOrDefault("MASTERTRADE_DB_URL", ""),
        mine.get("MASTERTRADE_DB_USER"),
        mine.get("MASTERTRADE_DB_PASSWORD"));
  }

  @Test
  void neverGivesARoleOfAnotherHomeANewPassword() {
    DatabaseBootstrap administrator = TestServers.get().administrator();
    assertThatThrownBy(
            () ->
                administrator.prepare(
                    "test_other", List.of(new DatabaseRole(DatabaseRole.STRATEGY, "another"))))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("set MASTERTRADE_STRATEGY_DB_PASSWORD to it");
  }
}
