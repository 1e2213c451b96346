package com.mastertrade.strategy.generation;

/** The market this service works on: its identity, and whether it is live, replay or generated. */
public record MarketName(String identity, String kind) {}
