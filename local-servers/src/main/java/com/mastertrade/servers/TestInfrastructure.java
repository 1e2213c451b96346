package com.mastertrade.servers;

import java.util.Map;

/**
 * Where the servers of a test run are.
 *
 * @param bootstrap PostgreSQL, as administrator
 * @param broker {@code MASTERTRADE_AMQP_*}
 * @param redis {@code MASTERTRADE_REDIS_*} without the prefix
 */
record TestInfrastructure(
    DatabaseBootstrap bootstrap, Map<String, String> broker, Map<String, String> redis) {

  static Map<String, String> broker(
      String host, String port, Credentials credentials, String virtualHost) {
    return Map.of(
        "MASTERTRADE_AMQP_HOST", host,
        "MASTERTRADE_AMQP_PORT", port,
        "MASTERTRADE_AMQP_USER", credentials.user(),
        "MASTERTRADE_AMQP_PASSWORD", credentials.password(),
        "MASTERTRADE_AMQP_VHOST", virtualHost);
  }

  static Map<String, String> redis(String host, String port, String password) {
    return Map.of(
        "MASTERTRADE_REDIS_HOST", host,
        "MASTERTRADE_REDIS_PORT", port,
        "MASTERTRADE_REDIS_PASSWORD", password);
  }
}
