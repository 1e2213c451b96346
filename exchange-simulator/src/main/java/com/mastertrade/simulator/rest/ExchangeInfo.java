package com.mastertrade.simulator.rest;

import java.util.List;

/** The answer to {@code exchangeInfo}. */
record ExchangeInfo(
    String timezone,
    long serverTime,
    List<RateLimit> rateLimits,
    List<Object> exchangeFilters,
    List<SymbolInfo> symbols,
    List<Object> sors) {

  record RateLimit(String rateLimitType, String interval, int intervalNum, int limit) {}

  static ExchangeInfo of(long serverTime, int weightLimit, List<SymbolInfo> symbols) {
    return new ExchangeInfo(
        "UTC",
        serverTime,
        List.of(
            new RateLimit("REQUEST_WEIGHT", "MINUTE", 1, weightLimit),
            new RateLimit("ORDERS", "SECOND", 10, 100),
            new RateLimit("ORDERS", "DAY", 1, 200_000),
            new RateLimit("RAW_REQUESTS", "MINUTE", 5, 61_000)),
        List.of(),
        symbols,
        List.of());
  }
}
