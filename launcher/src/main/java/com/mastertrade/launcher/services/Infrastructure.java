package com.mastertrade.launcher.services;

import java.util.Map;

/** PostgreSQL, Redis and the broker, ready for the services. */
public interface Infrastructure extends AutoCloseable {

  /** One sentence for people. */
  String description();

  /** {@code MASTERTRADE_DB_*}, {@code _AMQP_*} and {@code _REDIS_*} for a database role. */
  Map<String, String> environmentFor(String role);

  @Override
  void close();
}
