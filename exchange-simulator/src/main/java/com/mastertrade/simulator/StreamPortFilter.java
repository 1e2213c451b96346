package com.mastertrade.simulator;

import com.mastertrade.simulator.control.DecodedPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps REST and control off the stream port, and the streams off the REST port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StreamPortFilter extends OncePerRequestFilter {

  private final StreamPort port;

  StreamPortFilter(StreamPort port) {
    this.port = port;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = DecodedPath.of(request);
    boolean stream = path.startsWith("/stream") || path.startsWith("/ws");
    if (stream == (request.getLocalPort() == port.number())) {
      chain.doFilter(request, response);
    } else {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
