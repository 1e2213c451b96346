package com.mastertrade.gateway.stream;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/** Hands every occurrence to every reader, in one order, without ever waiting for one of them. */
public final class LiveStream {

  private final StreamProperties limits;
  private final List<Reader> readers = new CopyOnWriteArrayList<>();
  private final LongAdder dropped = new LongAdder();
  private long sequence;
  private boolean closed;

  public LiveStream(StreamProperties limits) {
    this.limits = limits;
  }

  /** A new reader; nothing where there are too many already. */
  public synchronized Optional<Reader> open() {
    if (closed || readers.size() >= limits.maxClients()) {
      return Optional.empty();
    }
    Reader reader = new Reader(limits.marketBuffer(), limits.eventBuffer());
    readers.add(reader);
    return Optional.of(reader);
  }

  public void close(Reader reader) {
    reader.end();
    readers.remove(reader);
  }

  /** Ends every reader and lets none in any more. */
  public synchronized void closeAll() {
    closed = true;
    readers.forEach(Reader::end);
  }

  public synchronized void publish(Occurrence occurrence) {
    StreamEvent event = new StreamEvent(++sequence, occurrence.type(), occurrence.json());
    for (Reader reader : readers) {
      dropped.add(reader.offer(event));
    }
  }

  public int readers() {
    return readers.size();
  }

  /** Market events that slow readers never got. */
  public long dropped() {
    return dropped.sum();
  }
}
