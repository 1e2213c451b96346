package com.mastertrade.strategy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the strategy-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StrategyServiceApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(StrategyServiceApplication.class, arguments);
  }
}
