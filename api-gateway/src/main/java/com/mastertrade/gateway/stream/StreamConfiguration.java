package com.mastertrade.gateway.stream;

import com.mastertrade.common.topology.QueueDefinition;
import com.mastertrade.common.topology.Queues;
import com.mastertrade.gateway.stream.messaging.BrokerFeed;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Wires the live stream. */
@Configuration
class StreamConfiguration {

  @Bean
  LiveStream liveStream(StreamProperties limits, MeterRegistry registry) {
    LiveStream stream = new LiveStream(limits);
    Gauge.builder("stream_clients", stream, LiveStream::readers).register(registry);
    FunctionCounter.builder("stream_events_dropped", stream, LiveStream::dropped)
        .register(registry);
    return stream;
  }

  @Bean
  Conflation conflation(StreamProperties limits, LiveStream stream) {
    return new Conflation(limits.gap(), System::nanoTime, stream::publish);
  }

  @Bean
  Flushing flushing(Conflation conflation) {
    return new Flushing(conflation);
  }

  @Bean
  BrokerFeed brokerFeed(Conflation conflation) {
    return new BrokerFeed(conflation::accept);
  }

  @Bean
  QueueDefinition tickerQueue() {
    return Queues.TICKER_UPDATES;
  }

  @Bean
  QueueDefinition tradeQueue() {
    return Queues.TRADE_UPDATES;
  }

  @Bean
  QueueDefinition orderBookQueue() {
    return Queues.ORDERBOOK_UPDATES;
  }

  @Bean
  QueueDefinition candleQueue() {
    return Queues.GATEWAY_CANDLES;
  }

  @Bean
  QueueDefinition eventQueue() {
    return Queues.GATEWAY_EVENTS;
  }

  /** Ends the streams before the web server begins to wait for its open requests. */
  @Bean
  SmartLifecycle streamEnd(LiveStream stream) {
    return new StreamEnd(stream);
  }

  record Flushing(Conflation conflation) {
    @Scheduled(fixedRate = 40)
    void flush() {
      conflation.flush();
    }
  }

  private static final class StreamEnd implements SmartLifecycle {
    private final LiveStream stream;
    private volatile boolean running;

    private StreamEnd(LiveStream stream) {
      this.stream = stream;
    }

    @Override
    public void start() {
      running = true;
    }

    @Override
    public void stop() {
      stream.closeAll();
      running = false;
    }

    @Override
    public boolean isRunning() {
      return running;
    }
  }
}
