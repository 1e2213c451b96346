package com.mastertrade.simulator;

import com.mastertrade.simulator.control.ControlTokenFilter;
import com.mastertrade.simulator.rest.WeightBudget;
import com.mastertrade.simulator.rest.WeightFilter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The two ports and what guards them. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

  @Bean
  WeightBudget weightBudget(SimulatorSettings settings, Clock clock) {
    return new WeightBudget(settings.weightLimit(), clock);
  }

  @Bean
  WeightFilter weightFilter(
      WeightBudget budget, SimulatorSettings settings, MeterRegistry registry) {
    return new WeightFilter(budget, settings.source(), registry);
  }

  @Bean
  ControlTokenFilter controlTokenFilter(SimulatorSettings settings) {
    return new ControlTokenFilter(settings.controlToken());
  }

  @Bean
  StreamPortFilter streamPortFilter(StreamPort port) {
    return new StreamPortFilter(port);
  }

  @Bean
  StreamPort streamPort(SimulatorSettings settings, Environment environment) {
    Connector connector = new Connector();
    connector.setPort(settings.streamPort());
    connector.setProperty("address", environment.getProperty("server.address", "127.0.0.1"));
    return new StreamPort(connector);
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> secondPort(StreamPort port) {
    return factory -> factory.addAdditionalConnectors(port.connector());
  }
}
