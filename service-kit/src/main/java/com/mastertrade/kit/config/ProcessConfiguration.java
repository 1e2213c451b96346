package com.mastertrade.kit.config;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigureBefore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Clock, identity and life-cycle of the process. */
@AutoConfiguration
@AutoConfigureBefore(
    name = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
@EnableScheduling
@EnableConfigurationProperties(ServiceProperties.class)
public class ProcessConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  RedisKeys redisKeys(@Value("${MASTERTRADE_REDIS_PREFIX}") String prefix) {
    return new RedisKeys(prefix);
  }

  @Bean
  @ConditionalOnProperty("MASTERTRADE_PARENT_PID")
  ParentWatch parentWatch(
      @Value("${MASTERTRADE_PARENT_PID}") long parentPid, ApplicationContext context) {
    return new ParentWatch(parentPid, context);
  }

  @Bean
  @DependsOnDatabaseInitialization
  MarketIdentityCheck marketIdentityCheck(JdbcClient jdbc, ServiceProperties service) {
    return new MarketIdentityCheck(jdbc, service);
  }
}
