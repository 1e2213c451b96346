package com.mastertrade.sources;

/** A candle file with a row that cannot be right; the message names file, line and field. */
public final class BrokenCandleFileException extends RuntimeException {

  private final String file;
  private final long line;
  private final String field;

  public BrokenCandleFileException(String file, long line, String field, String problem) {
    super(file + ", line " + line + ", field " + field + ": " + problem);
    this.file = file;
    this.line = line;
    this.field = field;
  }

  public String file() {
    return file;
  }

  public long line() {
    return line;
  }

  public String field() {
    return field;
  }
}
