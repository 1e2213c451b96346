package com.mastertrade.simulator;

import com.mastertrade.simulator.replay.ReplayClock;
import com.mastertrade.simulator.stream.StreamHandler;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator sees: figures and the API document. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

  @Bean
  MeterBinder serviceUp() {
    return registry -> Gauge.builder("service_up", () -> 1).register(registry);
  }

  @Bean
  MeterBinder streamFigures(StreamHandler streams) {
    return registry -> {
      Gauge.builder("exchange_simulator_stream_clients", streams, StreamHandler::clients)
          .description("Connected clients of the streams")
          .register(registry);
      FunctionCounter.builder(
              "exchange_simulator_stream_messages", streams, StreamHandler::messages)
          .description("Messages sent to clients of the streams")
          .register(registry);
    };
  }

  @Bean
  MeterBinder marketFigures(ReplayClock replay) {
    return registry -> {
      Gauge.builder(
              "exchange_simulator_market_position_seconds",
              replay,
              clock -> clock.now().position() / 1000.0)
          .description("Market time of the replay, seconds since the epoch")
          .register(registry);
      Gauge.builder(
              "exchange_simulator_market_released_seconds",
              replay,
              clock -> clock.state().releasedUntil().getEpochSecond())
          .description("Market time up to which the replay may go, seconds since the epoch")
          .register(registry);
      Gauge.builder(
              "exchange_simulator_market_running",
              replay,
              clock -> clock.state().started() && !clock.closed() ? 1 : 0)
          .description("1 while the replay has been started and its data have not ended")
          .register(registry);
    };
  }

  @Bean
  OpenAPI openApi(BuildProperties build) {
    return new OpenAPI()
        .info(
            new Info()
                .title("MasterTrade exchange-simulator")
                .description("A Binance spot look-alike; /control needs the control token")
                .version(build.getVersion())
                .license(new License().name("GPL-3.0-only").identifier("GPL-3.0-only")))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components()
                .addSecuritySchemes(
                    "control-token",
                    new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")));
  }
}
