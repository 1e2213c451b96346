package com.mastertrade.kit.config;

/** Puts the market's prefix before every Redis key, so that two markets never share one. */
public record RedisKeys(String prefix) {

  public String of(String key) {
    return prefix + key;
  }
}
