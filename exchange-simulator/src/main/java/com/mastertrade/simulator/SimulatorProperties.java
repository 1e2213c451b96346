package com.mastertrade.simulator;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings as they were given; {@link SimulatorSettings} says what they mean. */
@ConfigurationProperties("mastertrade.simulator")
public record SimulatorProperties(
    String streamPort,
    String source,
    String rate,
    String origin,
    String state,
    String controlToken,
    String parentPid,
    String weightLimit,
    String seed) {}
