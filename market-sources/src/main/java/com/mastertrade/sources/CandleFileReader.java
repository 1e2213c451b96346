package com.mastertrade.sources;

import com.mastertrade.common.market.Candle;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one file row by row. Not thread-safe. */
final class CandleFileReader implements Closeable {

  private final CandleFile file;
  private final BufferedReader reader;
  private Optional<CandleColumns> columns = Optional.empty();
  private Instant last;
  private long line;

  /**
   * Opens the file.
   *
   * @param after the time every row must come after
   */
  CandleFileReader(CandleFile file, Instant after) {
    this.file = file;
    this.last = after;
    try {
      this.reader =
          new BufferedReader(
              new InputStreamReader(file.open(), StandardCharsets.US_ASCII), 1 << 16);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The next candle, empty at the end of the file. */
  Optional<Candle> next() {
    for (String text = nextLine(); text != null; text = nextLine()) {
      if (line == 1 && CandleColumns.isHeader(text)) {
        columns = Optional.of(CandleColumns.ofHeader(file.name(), text));
      } else if (!text.isBlank()) {
        return Optional.of(candle(text));
      }
    }
    return Optional.empty();
  }

  /** The last candle of the file; the rows before it are passed over unread. */
  Optional<Candle> last() {
    Optional<String> lastRow = Optional.empty();
    long lastLine = 0;
    for (String text = nextLine(); text != null; text = nextLine()) {
      if (line == 1 && CandleColumns.isHeader(text)) {
        columns = Optional.of(CandleColumns.ofHeader(file.name(), text));
      } else if (!text.isBlank()) {
        lastRow = Optional.of(text);
        lastLine = line;
      }
    }
    line = lastLine;
    return lastRow.map(this::candle);
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Candle candle(String text) {
    if (columns.isEmpty()) {
      columns = Optional.of(CandleColumns.ofFirstRow(file.name(), text));
    }
    CandleRow row = new CandleRow(file.name(), line, columns.get(), text);
    Candle candle = row.candle(file.meaning().symbol(), file.meaning().interval());
    if (!candle.openTime().isAfter(last)) {
      throw row.notAfter(last);
    }
    last = candle.openTime();
    return candle;
  }

  private @Nullable String nextLine() {
    try {
      line++;
      return reader.readLine();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private BrokenCandleFileException unreadable(IOException cause) {
    BrokenCandleFileException broken =
        new BrokenCandleFileException(
            file.name(), line, "(all)", "cannot be read: " + cause.getMessage());
    broken.initCause(cause);
    return broken;
  }
}
