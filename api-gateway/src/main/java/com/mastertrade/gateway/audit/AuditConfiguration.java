package com.mastertrade.gateway.audit;

import com.mastertrade.gateway.audit.jdbc.JdbcAuditLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the audit log. */
@Configuration
class AuditConfiguration {

  @Bean
  AuditLog auditLog(JdbcClient jdbc) {
    return new JdbcAuditLog(jdbc);
  }
}
