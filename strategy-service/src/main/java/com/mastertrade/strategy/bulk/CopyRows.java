package com.mastertrade.strategy.bulk;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by {@code COPY … FROM STDIN}, in PostgreSQL's text form. */
public final class CopyRows {

  private static final int CHUNK = 1 << 16;

  /** Writes the rows. */
  @FunctionalInterface
  public interface Source {
    void writeTo(CopyRows rows) throws SQLException;
  }

  private final CopyIn copy;
  private final StringBuilder text = new StringBuilder(CHUNK + 4096);
  private boolean rowBegun;

  private CopyRows(CopyIn copy) {
    this.copy = copy;
  }

  /**
   * Copies rows into {@code target}, a table and its columns, in the connection's transaction.
   *
   * @return rows written
   */
  public static long into(Connection connection, String target, Source source) throws SQLException {
    CopyIn copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + target + " FROM STDIN");
    try {
      CopyRows rows = new CopyRows(copy);
      source.writeTo(rows);
      rows.flush();
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  /** Adds one row; an empty {@link Optional} is null, a {@code double[]} an array. */
  public void row(Object... fields) throws SQLException {
    for (Object field : fields) {
      separate();
      append(field);
    }
    text.append('\n');
    rowBegun = false;
    if (text.length() >= CHUNK) {
      flush();
    }
  }

  private void separate() {
    if (rowBegun) {
      text.append('\t');
    }
    rowBegun = true;
  }

  private void append(Object field) {
    switch (field) {
      case Optional<?> optional when optional.isEmpty() -> text.append("\\N");
      case Optional<?> optional -> append(optional.get());
      case double[] values -> array(values);
      default -> escaped(field.toString());
    }
  }

  private void array(double[] values) {
    text.append('{');
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : ",").append(values[i]);
    }
    text.append('}');
  }

  private void escaped(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
  }

  private void flush() throws SQLException {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    text.setLength(0);
  }
}
