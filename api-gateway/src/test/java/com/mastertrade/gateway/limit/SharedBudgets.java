package com.mastertrade.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.RunningGateway;
import com.mastertrade.kit.security.Role;
import java.util.Map;
import org.awaitility.Awaitility;

/** Whether instances draw from one budget of five calls a minute. */
final class SharedBudgets {

  private SharedBudgets() {}

  /** Waits until a second instance counts what {@code gateway} has granted. */
  static void await(RunningGateway gateway) {
    RunningGateway second = RunningGateway.start(Map.of("mastertrade.limit.key-per-minute", "5"));
    try {
      Awaitility.await()
          .untilAsserted(
              () -> {
                String fresh = gateway.callers().key(Role.VIEWER);
                gateway.get("/auth/me", "X-API-Key", fresh);
                assertThat(
                        second.get("/auth/me", "X-API-Key", fresh).header("X-RateLimit-Remaining"))
                    .isEqualTo("3");
              });
    } finally {
      second.stop();
    }
  }
}
