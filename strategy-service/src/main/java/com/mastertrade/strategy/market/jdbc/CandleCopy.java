package com.mastertrade.strategy.market.jdbc;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/** Reads rows of one timestamp and seven numbers through COPY in PostgreSQL's binary form. */
final class CandleCopy {

  private static final int SIGNATURE_BYTES = 11;
  private static final short NO_MORE_ROWS = -1;

  /** Microseconds from 1970 to 2000, where PostgreSQL's timestamps begin. */
  private static final long POSTGRES_EPOCH_MICROS = 946_684_800_000_000L;

  /** Takes one candle. */
  @FunctionalInterface
  interface Row {
    void candle(long openMillis, double[] openHighLowCloseVolumeQuote, long trades);
  }

  private CandleCopy() {}

  static void read(Connection connection, String query, Row row) throws SQLException, IOException {
    PGConnection postgres = connection.unwrap(PGConnection.class);
    String copy = "COPY (" + query + ") TO STDOUT (FORMAT binary)";
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new PGCopyInputStream(postgres, copy)))) {
      in.skipNBytes(SIGNATURE_BYTES + Integer.BYTES);
      in.skipNBytes(in.readInt());
      double[] values = new double[6];
      while (in.readShort() != NO_MORE_ROWS) {
        long millis = Math.floorDiv(readLong(in) + POSTGRES_EPOCH_MICROS, 1000L);
        for (int i = 0; i < values.length; i++) {
          values[i] = Double.longBitsToDouble(readLong(in));
        }
        row.candle(millis, values, readLong(in));
      }
    }
  }

  private static long readLong(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length != Long.BYTES) {
      throw new IOException("a candle's field has " + length + " bytes, not 8: is it null?");
    }
    return in.readLong();
  }
}
