package com.mastertrade.kit.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.kit.web.ServiceVersion;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HealthProbeTests {

  private static final Dependency UP = new Dependency("postgres", true, () -> true);

  @Test
  void isHealthyWhereEverythingAnswers() {
    HealthReport report = report(UP);
    assertThat(report.status()).isEqualTo("healthy");
    assertThat(report.dependencies()).containsEntry("postgres", "connected");
  }

  @Test
  void isDegradedWithoutWhatItCanSpare() {
    Dependency redis = down("redis", false);
    assertThat(report(UP, redis).status()).isEqualTo("degraded");
    assertThat(report(UP, redis).dependencies()).containsEntry("redis", "Connection refused");
  }

  @Test
  void isUnhealthyWithoutWhatItNeeds() {
    assertThat(report(down("postgres", true)).status()).isEqualTo("unhealthy");
  }

  @Test
  void doesNotWaitForADependencyThatHangs() {
    CountDownLatch never = new CountDownLatch(1);
    Dependency hanging =
        new Dependency(
            "rabbitmq",
            true,
            () -> {
              never.await();
              return true;
            });
    assertThat(report(hanging).dependencies()).containsEntry("rabbitmq", "no answer within 2 s");
  }

  private static Dependency down(String name, boolean required) {
    return new Dependency(
        name,
        required,
        () -> {
          throw new IllegalStateException("Connection refused");
        });
  }

  private static HealthReport report(Dependency... dependencies) {
    ServiceProperties service =
        new ServiceProperties("kit", "kit", 1, "sample", "0123456789abcdef0123456789abcdef");
    return new HealthProbe(
            service, new ServiceVersion("1"), List.of(dependencies), Clock.systemUTC())
        .report();
  }
}
