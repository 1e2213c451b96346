package com.mastertrade.simulator.stream;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One client. What is sent waits in a queue that a thread of its own empties; where the queue is
 * full the market waits for the client, and parts with it after ten seconds. Thread-safe.
 */
final class StreamConnection {

  private static final Logger LOG = LoggerFactory.getLogger(StreamConnection.class);
  private static final int QUEUE = 4096;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int MESSAGES_PER_SECOND = 5;
  private static final Duration LIFE = Duration.ofHours(24);
  private static final Duration PONG_WITHIN = Duration.ofMinutes(1);

  private final WebSocketSession session;
  private final Clock clock;
  private final Runnable onSent;
  private final Instant openedAt;
  private final BlockingQueue<WebSocketMessage<?>> queue = new ArrayBlockingQueue<>(QUEUE);
  private final Set<String> streams = new TreeSet<>();
  private final Thread writer;
  private volatile boolean wrapped;
  private volatile boolean open = true;
  private volatile Instant lastPong;
  private long second;
  private int messagesInSecond;

  /**
   * @param onSent run for each message that was sent
   */
  StreamConnection(WebSocketSession session, boolean wrapped, Clock clock, Runnable onSent) {
    this.session = session;
    this.wrapped = wrapped;
    this.clock = clock;
    this.onSent = onSent;
    this.openedAt = clock.instant();
    this.lastPong = openedAt;
    this.writer = Thread.ofVirtual().name("stream-" + session.getId()).unstarted(this::write);
  }

  void start() {
    writer.start();
  }

  boolean wrapped() {
    return wrapped;
  }

  void wrap(boolean combined) {
    wrapped = combined;
  }

  synchronized List<String> streams() {
    return List.copyOf(streams);
  }

  synchronized void add(Collection<String> names) {
    streams.addAll(names);
  }

  synchronized void remove(Collection<String> names) {
    streams.removeAll(names);
  }

  /** Notes a message from the client; false where it sends too many. */
  synchronized boolean mayAsk() {
    long now = clock.instant().getEpochSecond();
    messagesInSecond = now == second ? messagesInSecond + 1 : 1;
    second = now;
    return messagesInSecond <= MESSAGES_PER_SECOND;
  }

  void send(String text) {
    enqueue(new TextMessage(text));
  }

  void ponged() {
    lastPong = clock.instant();
  }

  /** Pings the client, or closes a connection that is silent or a day old. */
  void keepAlive() {
    Instant now = clock.instant();
    if (now.isAfter(lastPong.plus(PONG_WITHIN))) {
      close(CloseStatus.POLICY_VIOLATION.withReason("no pong within a minute"));
    } else if (now.isAfter(openedAt.plus(LIFE))) {
      close(CloseStatus.NORMAL.withReason("the connection is 24 hours old"));
    } else {
      enqueue(new PingMessage());
    }
  }

  /** Says goodbye after the message that is being sent; what waits behind it is dropped. */
  void close(CloseStatus status) {
    open = false;
    queue.clear();
    if (!queue.offer(new Goodbye(status))) {
      cut(status);
    }
  }

  /** Parts with a client that a goodbye would not reach. */
  private void cut(CloseStatus status) {
    open = false;
    writer.interrupt();
    closeSession(status);
  }

  private void closeSession(CloseStatus status) {
    try {
      session.close(status);
    } catch (IOException e) {
      LOG.debug("Stream connection {} did not close cleanly", session.getId(), e);
    }
  }

  private void enqueue(WebSocketMessage<?> message) {
    if (!open || queue.offer(message)) {
      return;
    }
    try {
      if (!queue.offer(message, PATIENCE.toSeconds(), TimeUnit.SECONDS) && open) {
        LOG.warn("Stream connection {} reads too slowly and is closed", session.getId());
        cut(CloseStatus.POLICY_VIOLATION.withReason("reads too slowly"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    try {
      while (true) {
        WebSocketMessage<?> next = queue.take();
        if (next instanceof Goodbye goodbye) {
          closeSession(goodbye.status());
          return;
        }
        session.sendMessage(next);
        onSent.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | IllegalStateException e) {
      LOG.debug("Stream connection {} is gone", session.getId(), e);
      cut(CloseStatus.SESSION_NOT_RELIABLE);
    }
  }

  /** Stands at the end of the queue of a connection that is to be closed. */
  private record Goodbye(CloseStatus status) implements WebSocketMessage<CloseStatus> {

    @Override
    public CloseStatus getPayload() {
      return status;
    }

    @Override
    public int getPayloadLength() {
      return 0;
    }

    @Override
    public boolean isLast() {
      return true;
    }
  }
}
