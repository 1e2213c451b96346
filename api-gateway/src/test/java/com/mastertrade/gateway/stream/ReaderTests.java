package com.mastertrade.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReaderTests {

  private static final Duration NOT = Duration.ZERO;

  private final Reader reader = new Reader(3, 2);

  @Test
  void givesTheOldestMarketEventsUpFirst() throws InterruptedException {
    for (int id = 1; id <= 5; id++) {
      reader.offer(new StreamEvent(id, StreamType.TICKER, "{}"));
    }

    assertThat(ids()).containsExactly(3L, 4L, 5L);
    assertThat(reader.dropped()).isEqualTo(2);
  }

  @Test
  void keepsTheOrderOfBothKinds() throws InterruptedException {
    reader.offer(new StreamEvent(1, StreamType.ALERT, "{}"));
    reader.offer(new StreamEvent(2, StreamType.TICKER, "{}"));
    reader.offer(new StreamEvent(3, StreamType.ALERT, "{}"));

    assertThat(ids()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aFloodOfMarketEventsCostsNoAlert() throws InterruptedException {
    reader.offer(new StreamEvent(1, StreamType.ALERT, "{}"));
    for (int id = 2; id <= 100; id++) {
      reader.offer(new StreamEvent(id, StreamType.TRADE, "{}"));
    }

    assertThat(ids()).startsWith(1L).hasSize(4);
  }

  @Test
  void oneThatLetsEvenAlertsPileUpIsEnded() {
    for (int id = 1; id <= 3; id++) {
      reader.offer(new StreamEvent(id, StreamType.ALERT, "{}"));
    }

    assertThat(reader.ended()).isTrue();
  }

  @Test
  void waitsNoLongerThanItIsToldTo() throws InterruptedException {
    assertThat(reader.poll(Duration.ofMillis(20))).isEmpty();
  }

  @Test
  void noMoreReadersThanAllowed() {
    LiveStream stream = new LiveStream(new StreamProperties(5, 3, 2, 1, Duration.ofSeconds(10)));
    Reader first = stream.open().orElseThrow();
    assertThat(stream.open()).isEmpty();

    stream.close(first);

    assertThat(stream.open()).isPresent();
    stream.closeAll();
    assertThat(stream.open()).isEmpty();
  }

  private List<Long> ids() throws InterruptedException {
    List<Long> ids = new ArrayList<>();
    for (Optional<StreamEvent> next = reader.poll(NOT); next.isPresent(); next = reader.poll(NOT)) {
      ids.add(next.get().id());
    }
    return ids;
  }
}
