package com.mastertrade.gateway.stream.web;

import com.mastertrade.gateway.auth.Caller;
import com.mastertrade.gateway.auth.Identification;
import com.mastertrade.gateway.auth.web.CallerAuthentication;
import com.mastertrade.gateway.stream.LiveStream;
import com.mastertrade.gateway.stream.Reader;
import com.mastertrade.gateway.stream.StreamEvent;
import com.mastertrade.gateway.stream.StreamProperties;
import com.mastertrade.kit.problem.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The live stream; each client has the (virtual) thread of its request to itself. */
@RestController
@Tag(name = "Live stream")
final class StreamController {

  private static final Logger LOG = LoggerFactory.getLogger(StreamController.class);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final LiveStream stream;
  private final Identification identification;
  private final StreamProperties properties;

  StreamController(LiveStream stream, Identification identification, StreamProperties properties) {
    this.stream = stream;
    this.identification = identification;
    this.properties = properties;
  }

  @GetMapping("/api/v1/stream")
  @Operation(
      summary = "Live events: ticker, candle, trade, book, health, progress, alert",
      description =
          "Server-sent events; data is the broker's message. Market events come at most five"
              + " times a second for each symbol and type. A comment each ten seconds.",
      responses =
          @ApiResponse(
              responseCode = "200",
              content =
                  @Content(
                      mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                      schema = @Schema(type = "string"))))
  void stream(HttpServletResponse response) throws IOException, InterruptedException {
    Caller caller = CallerAuthentication.currentCaller().orElseThrow();
    Reader reader = stream.open().orElseThrow(this::full);
    try {
      send(caller, reader, new EventWriter(response));
    } catch (IOException e) {
      LOG.debug("stream of {} is gone: {}", caller.subject(), e.getMessage());
    } finally {
      stream.close(reader);
    }
  }

  private void send(Caller caller, Reader reader, EventWriter writer)
      throws IOException, InterruptedException {
    writer.comment("welcome");
    Countdown check = new Countdown(PATIENCE);
    Countdown ping = new Countdown(properties.ping());
    while (!reader.ended()) {
      Optional<StreamEvent> event = reader.poll(PATIENCE);
      if (event.isPresent()) {
        writer.event(event.get());
      }
      if (check.over() && !identification.stillValid(caller)) {
        return;
      }
      if (ping.over()) {
        writer.comment("ping");
      }
    }
  }

  private ProblemException full() {
    return new ProblemException(
        HttpStatus.SERVICE_UNAVAILABLE,
        "too-many-streams",
        "Too many live streams",
        properties.maxClients() + " are open, close one");
  }

  /** Tells once each period that it is over. */
  private static final class Countdown {
    private final long periodNanos;
    private long begunAt = System.nanoTime();

    private Countdown(Duration period) {
      this.periodNanos = period.toNanos();
    }

    private boolean over() {
      long now = System.nanoTime();
      if (now - begunAt < periodNanos) {
        return false;
      }
      begunAt = now;
      return true;
    }
  }
}
