package com.mastertrade.launcher.client;

import java.time.Duration;

/** Whether the real exchange can be reached from here. */
public final class Binance {

  private static final String HOST = "https://api.binance.com";
  private static final Duration LIMIT = Duration.ofSeconds(3);

  private Binance() {}

  /** Asks its ping, which needs no key; three seconds at most. */
  public static boolean reachable() {
    try {
      return new HttpJson(HOST, "Accept-Language", "en").get("/api/v3/ping", LIMIT).ok();
    } catch (UnreachableException e) {
      return false;
    }
  }
}
