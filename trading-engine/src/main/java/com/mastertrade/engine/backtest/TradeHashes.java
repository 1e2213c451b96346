package com.mastertrade.engine.backtest;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.engine.booking.Fill;
import com.mastertrade.engine.booking.Trade;
import com.mastertrade.engine.metrics.DailyEquity;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Hashes of what was traded. */
final class TradeHashes {

  private static final long FNV_START = 1469598103934665603L;
  private static final long FNV_PRIME = 1099511628211L;

  private TradeHashes() {}

  static String ofBars(List<Trade> trades) {
    long hash = FNV_START;
    for (Trade trade : trades) {
      hash = (hash ^ trade.entry().bar()) * FNV_PRIME;
      hash = (hash ^ trade.exit().bar()) * FNV_PRIME;
    }
    return HexFormat.of().toHexDigits(hash);
  }

  static String behaviour(Symbol symbol, List<Trade> trades) {
    long hash = FNV_START;
    for (int i = 0; i < symbol.value().length(); i++) {
      hash = (hash ^ symbol.value().charAt(i)) * FNV_PRIME;
    }
    for (Trade trade : trades) {
      hash = (hash ^ trade.entry().time()) * FNV_PRIME;
      hash = (hash ^ trade.exit().time()) * FNV_PRIME;
    }
    return HexFormat.of().toHexDigits(hash);
  }

  static String ofEverything(List<Trade> trades, DailyEquity equity) {
    MessageDigest digest = sha256();
    ByteBuffer row = ByteBuffer.allocate(128);
    for (Trade trade : trades) {
      row.clear();
      put(row, trade.entry());
      put(row, trade.exit());
      digest.update(row.flip());
      digest.update(trade.reason().words().getBytes(StandardCharsets.UTF_8));
    }
    for (long value : equity.toArray()) {
      digest.update(row.clear().putLong(value).flip());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void put(ByteBuffer row, Fill fill) {
    row.putInt(fill.bar()).putLong(fill.time()).putLong(fill.ticks()).putLong(fill.lots());
    row.putLong(fill.value()).putLong(fill.fee());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
