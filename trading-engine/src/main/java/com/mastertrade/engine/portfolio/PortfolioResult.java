package com.mastertrade.engine.portfolio;

import com.mastertrade.engine.metrics.DailyEquity;
import com.mastertrade.engine.order.TrackedOrder;
import com.mastertrade.engine.risk.Verdict;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What came of a portfolio.
 *
 * @param fills in the order they happened
 * @param orders that ended, in that order, then those that still work
 * @param refusals in the order they were decided
 * @param equity at the end of each UTC day
 * @param minutes told
 * @param signals wanted by the strategies
 */
public record PortfolioResult(
    List<PortfolioFill> fills,
    List<TrackedOrder> orders,
    List<Verdict.Refused> refusals,
    DailyEquity equity,
    int minutes,
    int signals) {

  public PortfolioResult {
    fills = List.copyOf(fills);
    orders = List.copyOf(orders);
    refusals = List.copyOf(refusals);
  }

  /** SHA-256 over every figure of every fill and the daily equity, 64 hex digits. */
  public String hash() {
    MessageDigest digest = sha256();
    for (PortfolioFill fill : fills) {
      digest.update(fill.toString().getBytes(StandardCharsets.UTF_8));
    }
    for (long value : equity.toArray()) {
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).flip());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
