package com.mastertrade.simulator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The simulator as a process of its own. */
@SpringBootApplication
@EnableConfigurationProperties(SimulatorProperties.class)
public class ExchangeSimulatorApplication {

  /** Starts the simulator; all settings come from the environment. */
  public static void main(String[] args) {
    SpringApplication.run(ExchangeSimulatorApplication.class, args);
  }
}
