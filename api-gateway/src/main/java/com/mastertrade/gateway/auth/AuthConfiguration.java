package com.mastertrade.gateway.auth;

import com.mastertrade.gateway.auth.hashing.Argon2Passwords;
import com.mastertrade.gateway.auth.jdbc.JdbcApiKeyStore;
import com.mastertrade.gateway.auth.jdbc.JdbcLinkStore;
import com.mastertrade.gateway.auth.jdbc.JdbcSessionStore;
import com.mastertrade.gateway.auth.jdbc.JdbcUserStore;
import com.mastertrade.gateway.auth.redis.RedisFailedAttempts;
import com.mastertrade.kit.config.RedisKeys;
import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.kit.security.Role;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires signing in. */
@Configuration
class AuthConfiguration {

  private static final String COMMAND_LINE = "cli";

  @Bean
  SessionTokens sessionTokens(ServiceProperties service) {
    return new SessionTokens(service.secret());
  }

  @Bean
  JdbcUserStore userStore(JdbcClient jdbc) {
    return new JdbcUserStore(jdbc);
  }

  @Bean
  JdbcSessionStore sessionStore(JdbcClient jdbc) {
    return new JdbcSessionStore(jdbc);
  }

  @Bean
  JdbcApiKeyStore apiKeyStore(JdbcClient jdbc) {
    return new JdbcApiKeyStore(jdbc);
  }

  @Bean
  Identification identification(
      SessionTokens tokens, SessionStore sessions, ApiKeyStore keys, Identification.Memory memory) {
    return new Identification(tokens, sessions, keys, memory);
  }

  @Bean
  Identification.Memory identificationMemory(AuthProperties properties, Clock clock) {
    return new Identification.Memory(properties.remembered(), clock);
  }

  @Bean
  Sessions sessions(
      SessionStore store, Identification identification, AuthProperties properties, Clock clock) {
    return new Sessions(store, identification, properties.sessionLifetime(), clock);
  }

  @Bean
  PasswordHashing passwordHashing() {
    return new Argon2Passwords();
  }

  @Bean
  RedisFailedAttempts failedAttempts(
      StringRedisTemplate redis, RedisKeys keys, AuthProperties properties) {
    return new RedisFailedAttempts(redis, keys, properties.attempts());
  }

  @Bean
  SignIn signIn(
      UserStore users, PasswordHashing passwords, FailedAttempts attempts, Sessions sessions) {
    return new SignIn(users, passwords, attempts, sessions);
  }

  @Bean
  SignInLinks signInLinks(
      SignInLinks.Kept kept, UserStore users, PasswordHashing passwords, Sessions sessions) {
    return new SignInLinks(kept, users, passwords, sessions);
  }

  @Bean
  SignInLinks.Kept keptLinks(JdbcClient jdbc, AuthProperties properties, Clock clock) {
    return new SignInLinks.Kept(new JdbcLinkStore(jdbc), properties.linkLifetime(), clock);
  }

  /** Lets the command line in with the key of this start, and with no older one. */
  @Bean
  @DependsOnDatabaseInitialization
  InitializingBean commandLineKey(ApiKeyStore keys, AuthProperties properties, Clock clock) {
    return () -> {
      if (!properties.cliKey().isEmpty()) {
        keys.replace(
            new ApiKey(UUID.randomUUID(), COMMAND_LINE, Role.ADMIN, Optional.empty()),
            new Secret(properties.cliKey()),
            clock.instant());
      }
    };
  }
}
