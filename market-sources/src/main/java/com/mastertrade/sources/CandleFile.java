package com.mastertrade.sources;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** One file of candles, wherever its bytes lie. */
record CandleFile(String name, CandleFileName meaning, Content content) {

  private static final int BUFFER = 1 << 16;

  /** Opens the file's bytes as they are stored. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  /** The text of the file, unpacked. */
  InputStream open() throws IOException {
    InputStream stored = content.open();
    try {
      return unpacked(stored);
    } catch (IOException e) {
      stored.close();
      throw e;
    }
  }

  private InputStream unpacked(InputStream stored) throws IOException {
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(stored, BUFFER);
    }
    if (name.endsWith(".zip")) {
      ZipInputStream zip = new ZipInputStream(new BufferedInputStream(stored, BUFFER));
      if (zip.getNextEntry() == null) {
        throw new IOException("the zip file is empty or damaged");
      }
      return zip;
    }
    return new BufferedInputStream(stored, BUFFER);
  }
}
