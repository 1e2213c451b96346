package com.mastertrade.marketdata.candle.jdbc;

import com.mastertrade.common.market.Candle;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Writes candles in PostgreSQL's binary COPY format, the cheapest for both sides. */
final class BinaryCopy {

  /** The columns, in the order they are written. */
  static final String COLUMNS =
      "(symbol, \"interval\", open_time, open, high, low, close, volume, quote_volume,"
          + " trades_count)";

  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0
  };
  private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
  private static final int FIELDS = 10;
  private static final int BYTES_PER_ROW = 140;

  private BinaryCopy() {}

  static byte[] encode(List<Candle> candles) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(candles.size() * BYTES_PER_ROW + 32);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(SIGNATURE);
      out.writeInt(0);
      out.writeInt(0);
      for (Candle candle : candles) {
        row(out, candle);
      }
      out.writeShort(-1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void row(DataOutputStream out, Candle candle) throws IOException {
    out.writeShort(FIELDS);
    text(out, candle.symbol().value());
    text(out, candle.interval().code());
    integer(out, Duration.between(EPOCH, candle.openTime()).toMillis() * 1000);
    number(out, candle.open());
    number(out, candle.high());
    number(out, candle.low());
    number(out, candle.close());
    number(out, candle.volume());
    number(out, candle.quoteVolume());
    integer(out, candle.tradesCount());
  }

  private static void text(DataOutputStream out, String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void integer(DataOutputStream out, long value) throws IOException {
    out.writeInt(Long.BYTES);
    out.writeLong(value);
  }

  private static void number(DataOutputStream out, double value) throws IOException {
    out.writeInt(Double.BYTES);
    out.writeDouble(value);
  }
}
