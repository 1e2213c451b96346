package com.mastertrade.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mastertrade.common.message.MessageJson;
import com.mastertrade.common.message.SystemAlert;
import com.mastertrade.common.topology.Exchanges;
import com.mastertrade.kit.amqp.Envelopes;
import com.mastertrade.kit.app.KitApplication;
import com.mastertrade.kit.inbox.Inbox;
import com.mastertrade.kit.inbox.Incoming;
import com.mastertrade.servers.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.rabbit.core.RabbitAdmin;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
    classes = KitApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OutboxIT {

  private static final String POISON =
      "SELECT attempts FROM market_data.outbox WHERE routing_key = 'system.outbox.poison'";

  @Autowired private Outbox outbox;
  @Autowired private Inbox inbox;
  @Autowired private Envelopes envelopes;
  @Autowired private RabbitAdmin admin;
  @Autowired private RabbitTemplate rabbit;
  @Autowired private JdbcClient jdbc;
  @Autowired private PlatformTransactionManager transactions;

  @DynamicPropertySource
  static void servers(DynamicPropertyRegistry registry) {
    TestServers.get()
        .environmentFor("market_data")
        .forEach((name, value) -> registry.add(name, () -> value));
  }

  @Test
  void publishesWhatWasCommittedInOrder() {
    String queue = listening("system.outbox.order");
    for (int transaction = 0; transaction < 20; transaction++) {
      int first = transaction * 60;
      inTransaction(
          () ->
              outbox.add(
                  IntStream.range(first, first + 60)
                      .mapToObj(number -> mandatory("system.outbox.order", "" + number))
                      .toList()));
    }
    assertThat(titles(queue, 1200))
        .containsExactlyElementsOf(IntStream.range(0, 1200).mapToObj(n -> "" + n).toList());
    await().untilAsserted(() -> assertThat(waiting("system.outbox.order")).isZero());
  }

  @Test
  void publishesNothingThatWasRolledBack() {
    String queue = listening("system.outbox.rollback");
    assertThatThrownBy(
            () ->
                inTransaction(
                    () -> {
                      outbox.add(mandatory("system.outbox.rollback", "never"));
                      throw new IllegalStateException("changed its mind");
                    }))
        .isInstanceOf(IllegalStateException.class);
    inTransaction(() -> outbox.add(mandatory("system.outbox.rollback", "meant")));
    assertThat(titles(queue, 1)).containsExactly("meant");
    assertThat(rabbit.receive(queue)).isNull();
  }

  @Test
  void takesNothingOutsideATransaction() {
    assertThatThrownBy(() -> outbox.add(mandatory("system.outbox.none", "x")))
        .isInstanceOf(InvalidDataAccessApiUsageException.class)
        .hasMessageContaining("inside a transaction");
  }

  @Test
  void keepsAMandatoryMessageUntilAQueueTakesIt() {
    inTransaction(() -> outbox.add(mandatory("system.outbox.later", "patient")));
    await()
        .during(Duration.ofMillis(800))
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(waiting("system.outbox.later")).isEqualTo(1));
    assertThat(titles(listening("system.outbox.later"), 1)).containsExactly("patient");
  }

  @Test
  void parksWhatTheBrokerCanNeverTakeAndGoesOn() {
    String queue = listening("system.outbox.behind");
    List<String> behind = IntStream.range(0, 600).mapToObj(number -> "" + number).toList();
    inTransaction(
        () -> {
          outbox.add(Outgoing.mandatory("no.such.exchange", "system.outbox.poison", alert("p")));
          outbox.add(behind.stream().map(n -> mandatory("system.outbox.behind", n)).toList());
        });
    await().until(() -> jdbc.sql(POISON).query(Integer.class).single() >= 6);
    assertThat(parked()).isEmpty();
    jdbc.sql(
            "UPDATE market_data.outbox SET refused_since = refused_since - interval '1 minute'"
                + " WHERE refused_since IS NOT NULL")
        .update();
    assertThat(titles(queue, 600)).containsSubsequence(behind);
    await().untilAsserted(() -> assertThat(waiting("system.outbox.behind")).isZero());
    assertThat(parked()).singleElement().asString().contains("no.such.exchange");
    jdbc.sql("DELETE FROM market_data.outbox WHERE parked_at IS NOT NULL").update();
  }

  @Test
  void keepsAnIncomingMessageOnceAlsoAfterItWasHandled() {
    Instant time = Instant.parse("2023-11-01T00:01:00Z");
    Incoming second = incoming("BTCUSDT", 2, time);
    Incoming first = incoming("BTCUSDT", 1, time);
    assertThat(inbox.keep(second)).isTrue();
    assertThat(inbox.keep(first)).isTrue();
    assertThat(inbox.keep(first)).isFalse();
    assertThat(inbox.keep(incoming("BTCUSDT", 3, time.plusSeconds(60)))).isTrue();
    assertThat(inbox.waiting("signals", time))
        .extracting(Incoming::messageId)
        .containsExactly(first.messageId(), second.messageId());
    inbox.handled(List.of(first.messageId(), second.messageId()));
    assertThat(inbox.keep(second)).isFalse();
    assertThat(inbox.waiting("signals", time)).isEmpty();
    assertThatThrownBy(() -> inbox.handled(List.of(second.messageId())))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  private static Incoming incoming(String lane, long sequence, Instant time) {
    return new Incoming(UUID.randomUUID(), "test", "signals", lane, sequence, time, "c-1", "{}");
  }

  private String listening(String routingKey) {
    Queue queue = new Queue("test." + routingKey, true, false, false);
    admin.declareQueue(queue);
    admin.declareBinding(
        new Binding(
            queue.getName(),
            Binding.DestinationType.QUEUE,
            Exchanges.SYSTEM,
            routingKey,
            Map.of()));
    return queue.getName();
  }

  private List<String> titles(String queue, int count) {
    List<String> titles = new ArrayList<>();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> {
              for (Message next = rabbit.receive(queue);
                  next != null;
                  next = rabbit.receive(queue)) {
                titles.add(MessageJson.read(next.getBody(), SystemAlert.class).title());
              }
              return titles.size() >= count;
            });
    return titles;
  }

  private List<@Nullable String> parked() {
    return jdbc.sql("SELECT last_error FROM market_data.outbox WHERE parked_at IS NOT NULL")
        .query(String.class)
        .list();
  }

  private long waiting(String routingKey) {
    return jdbc.sql("SELECT count(*) FROM market_data.outbox WHERE routing_key = :key")
        .param("key", routingKey)
        .query(Long.class)
        .single();
  }

  private void inTransaction(Runnable work) {
    new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
  }

  private Outgoing mandatory(String routingKey, String title) {
    return Outgoing.mandatory(Exchanges.SYSTEM, routingKey, alert(title));
  }

  private SystemAlert alert(String title) {
    return new SystemAlert(
        envelopes.next(SystemAlert.TYPE), "kit-service", "info", title, "", Map.of());
  }
}
