package com.mastertrade.marketdata.exchange.xchange;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads Binance's limit headers. */
final class UsedWeight {

  private static final String USED = "X-MBX-USED-WEIGHT-1M";
  private static final String RETRY_AFTER = "Retry-After";

  private UsedWeight() {}

  /** The weight used in this minute. */
  static Optional<Integer> in(Map<String, List<String>> headers) {
    return header(headers, USED).flatMap(UsedWeight::integer);
  }

  /** How long nothing may be asked. */
  static Optional<Duration> retryAfter(Map<String, List<String>> headers) {
    return header(headers, RETRY_AFTER).flatMap(UsedWeight::integer).map(Duration::ofSeconds);
  }

  private static Optional<String> header(Map<String, List<String>> headers, String name) {
    for (Map.Entry<@Nullable String, List<String>> entry : headers.entrySet()) {
      // The status line has no name.
      if (entry.getKey() != null && entry.getKey().equalsIgnoreCase(name)) {
        return entry.getValue().stream().findFirst();
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> integer(String text) {
    try {
      return Optional.of(Integer.valueOf(text.trim()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
