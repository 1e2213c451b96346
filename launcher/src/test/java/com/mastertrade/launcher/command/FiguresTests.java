package com.mastertrade.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.launcher.client.HealthProbe.Health;
import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.HomeSettings;
import com.mastertrade.launcher.services.Service;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresTests {

  @Test
  void nightlyHasTheDocumentedFormAndNothingElse() {
    JsonNode run =
        JsonMapper.shared()
            .readTree(
                """
                {"run_id":"r","status":"finished","market":"sample","seed":5,
                 "window":{"from":"2023-08-01","to":"2023-10-30"},"evaluations":5000,
                 "generated":500,"distinct_behaviours":487,"return_clusters":93,
                 "passed_filter":12,"selected":0,"best_sharpe":1.25,"luck_sharpe":1.75,
                 "seconds":61.5,"peak_memory_mb":812,"verdict":"none"}
                """);

    assertThat(NightlyCommand.figures(run).toString())
        .isEqualTo(
            "{\"run_id\":\"r\",\"market\":\"sample\","
                + "\"window\":{\"from\":\"2023-08-01\",\"to\":\"2023-10-30\"},"
                + "\"evaluations\":5000,\"generated\":500,\"distinct_behaviours\":487,"
                + "\"return_clusters\":93,\"passed_filter\":12,\"selected\":0,"
                + "\"best_sharpe\":1.25,\"luck_sharpe\":1.75,\"seconds\":61.5,"
                + "\"peak_memory_mb\":812}");
  }

  @Test
  void statusHasTheDocumentedForm() {
    Service service = new Service("api-gateway", 8580, "/health", List.of(), Map.of());
    StatusCommand.Answered answered =
        new StatusCommand.Answered(service, new Health("healthy", "0.1.0"));
    HomeSettings settings =
        new HomeSettings(1, "sample", "60", Optional.empty(), 500, HomeSettings.EMBEDDED);
    Running running = new Running(new Home(Path.of("/home/trader/.mastertrade")), settings);

    assertThat(
            StatusCommand.document(running, List.of(answered), Optional.of("2023-11-01T03:00:00Z"))
                .toString())
        .isEqualTo(
            "{\"services\":[{\"name\":\"api-gateway\",\"port\":8580,\"status\":\"healthy\","
                + "\"version\":\"0.1.0\"}],\"infrastructure\":\"embedded\","
                + "\"market\":\"sample\",\"market_time\":\"2023-11-01T03:00:00Z\"}");
  }
}
