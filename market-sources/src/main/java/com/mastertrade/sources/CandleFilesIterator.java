package com.mastertrade.sources;

import com.mastertrade.common.market.Candle;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Walks through the files of one symbol, one open at a time. Not thread-safe. */
final class CandleFilesIterator implements Iterator<Candle>, AutoCloseable {

  private final Iterator<CandleFile> files;
  private final Instant from;
  private final Instant to;
  private Optional<CandleFileReader> reader = Optional.empty();
  private Optional<Candle> next = Optional.empty();
  private Instant last = Instant.MIN;
  private boolean done;

  CandleFilesIterator(List<CandleFile> files, Instant from, Instant to) {
    this.files = files.stream().filter(file -> file.meaning().overlaps(from, to)).iterator();
    this.from = from;
    this.to = to;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !done) {
      advance();
    }
    return next.isPresent();
  }

  @Override
  public Candle next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Candle candle = next.orElseThrow();
    next = Optional.empty();
    return candle;
  }

  @Override
  public void close() {
    done = true;
    reader.ifPresent(CandleFileReader::close);
    reader = Optional.empty();
  }

  private void advance() {
    if (reader.isEmpty() && !openNext()) {
      close();
      return;
    }
    Optional<Candle> candle = reader.flatMap(CandleFileReader::next);
    if (candle.isEmpty()) {
      reader.ifPresent(CandleFileReader::close);
      reader = Optional.empty();
      return;
    }
    take(candle.get());
  }

  private void take(Candle candle) {
    last = candle.openTime();
    if (!last.isBefore(to)) {
      close();
    } else if (!last.isBefore(from)) {
      next = Optional.of(candle);
    }
  }

  private boolean openNext() {
    if (!files.hasNext()) {
      return false;
    }
    reader = Optional.of(new CandleFileReader(files.next(), last));
    return true;
  }
}
