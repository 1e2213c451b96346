package com.mastertrade.kit.inbox;

import com.mastertrade.kit.config.ServiceProperties;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/** The inbox of a service whose schema has the table {@code inbox}. */
@AutoConfiguration(
    afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration")
@ConditionalOnProperty("mastertrade.inbox.enabled")
public class InboxConfiguration {

  @Bean
  Inbox inbox(JdbcTemplate jdbc, ServiceProperties service, Clock clock) {
    return new Inbox(jdbc, service.schema(), clock);
  }

  @Bean
  Forgetting inboxForgetting(Inbox inbox, Clock clock) {
    return new Forgetting(inbox, clock);
  }

  /** Handled messages are remembered for two days: nothing is redelivered later than that. */
  static final class Forgetting {

    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final Inbox inbox;
    private final Clock clock;

    Forgetting(Inbox inbox, Clock clock) {
      this.inbox = inbox;
      this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void forget() {
      inbox.forget(clock.instant().minus(REMEMBERED));
    }
  }
}
