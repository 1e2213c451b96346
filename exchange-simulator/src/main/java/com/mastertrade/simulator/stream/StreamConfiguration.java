package com.mastertrade.simulator.stream;

import com.mastertrade.simulator.market.Market;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;

/** The stream socket. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableScheduling
class StreamConfiguration {

  @Bean
  StreamRegistry streamRegistry() {
    return new StreamRegistry();
  }

  @Bean
  StreamPublisher streamPublisher(Market market, StreamRegistry registry) {
    return new StreamPublisher(market, registry, System::nanoTime);
  }

  @Bean
  StreamHandler streamHandler(StreamRegistry registry, Clock clock) {
    return new StreamHandler(registry, clock);
  }

  @Bean
  WebSocketConfigurer streamDoors(StreamHandler handler) {
    return registry ->
        registry.addHandler(handler, "/stream", "/ws", "/ws/**").setAllowedOriginPatterns("*");
  }
}
