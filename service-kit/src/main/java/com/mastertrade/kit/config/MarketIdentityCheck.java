package com.mastertrade.kit.config;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stamps a new schema with the market it belongs to and refuses a schema of another market:
 * generated, replayed and live rows never share a store.
 */
final class MarketIdentityCheck implements InitializingBean {

  private final JdbcClient jdbc;
  private final ServiceProperties service;

  MarketIdentityCheck(JdbcClient jdbc, ServiceProperties service) {
    this.jdbc = jdbc;
    this.service = service;
  }

  @Override
  public void afterPropertiesSet() {
    String table = service.schema() + ".market_identity";
    jdbc.sql("INSERT INTO " + table + " (market) VALUES (:market) ON CONFLICT DO NOTHING")
        .param("market", service.market())
        .update();
    String owner = jdbc.sql("SELECT market FROM " + table).query(String.class).single();
    if (!owner.equals(service.market())) {
      throw new IllegalStateException(
          "schema %s belongs to market %s, not to %s: use another database or another home"
              .formatted(service.schema(), owner, service.market()));
    }
  }
}
