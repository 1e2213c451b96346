package com.mastertrade.gateway.stream.web;

import com.mastertrade.gateway.stream.StreamEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Writes server-sent events, each of them out at once. */
final class EventWriter {

  private final OutputStream out;
  private final HttpServletResponse response;

  EventWriter(HttpServletResponse response) throws IOException {
    response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-transform");
    response.setHeader("X-Accel-Buffering", "no");
    this.response = response;
    this.out = response.getOutputStream();
  }

  void event(StreamEvent event) throws IOException {
    StringBuilder text = new StringBuilder(event.json().length() + 64);
    text.append("id: ").append(event.id()).append('\n');
    text.append("event: ").append(event.type().wireName()).append('\n');
    event.json().lines().forEach(line -> text.append("data: ").append(line).append('\n'));
    write(text.append('\n').toString());
  }

  void comment(String text) throws IOException {
    write(": " + text + "\n\n");
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
  }
}
