package com.mastertrade.servers;

import java.util.Optional;

/** Servers somebody else started, told by the environment. */
final class RealTestServers {

  private RealTestServers() {}

  static TestInfrastructure reach(String name) {
    Credentials broker =
        new Credentials(
            required("MASTERTRADE_TEST_AMQP_USER"), required("MASTERTRADE_TEST_AMQP_PASSWORD"));
    return new TestInfrastructure(
        new DatabaseBootstrap(
            new JdbcAddress(required("MASTERTRADE_TEST_POSTGRES_URL")),
            required("MASTERTRADE_TEST_POSTGRES_USER"),
            required("MASTERTRADE_TEST_POSTGRES_PASSWORD")),
        TestInfrastructure.broker(
            required("MASTERTRADE_TEST_AMQP_HOST"),
            required("MASTERTRADE_TEST_AMQP_PORT"),
            broker,
            virtualHost(name, broker)),
        TestInfrastructure.redis(
            required("MASTERTRADE_TEST_REDIS_HOST"),
            required("MASTERTRADE_TEST_REDIS_PORT"),
            required("MASTERTRADE_TEST_REDIS_PASSWORD")));
  }

  /** A virtual host of this JVM's own needs the management API; without it the default serves. */
  private static String virtualHost(String name, Credentials broker) {
    return Optional.ofNullable(System.getenv("MASTERTRADE_TEST_AMQP_MANAGEMENT_PORT"))
        .map(
            port -> {
              RabbitManagement management =
                  new RabbitManagement(
                      required("MASTERTRADE_TEST_AMQP_HOST"), Integer.parseInt(port), broker);
              String virtualHost = "test-" + name;
              management.createVirtualHost(virtualHost);
              Runtime.getRuntime()
                  .addShutdownHook(
                      new Thread(() -> management.deleteVirtualHost(virtualHost), "rabbit"));
              return virtualHost;
            })
        .orElse("/");
  }

  private static String required(String variable) {
    return Optional.ofNullable(System.getenv(variable))
        .filter(value -> !value.isBlank())
        .orElseThrow(
            () ->
                new ServerException(
                    "MASTERTRADE_TEST_SERVERS is real, but " + variable + " is not set."));
  }
}
