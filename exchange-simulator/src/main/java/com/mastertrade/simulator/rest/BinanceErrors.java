package com.mastertrade.simulator.rest;

import com.mastertrade.simulator.rest.BinanceError.BinanceErrorBody;
import com.mastertrade.sources.BrokenCandleFileException;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers every refusal as {@code {"code","msg"}}. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice
final class BinanceErrors {

  private static final Logger LOG = LoggerFactory.getLogger(BinanceErrors.class);

  @ExceptionHandler
  ResponseEntity<BinanceErrorBody> refuse(BinanceError error) {
    return ResponseEntity.status(error.status()).body(error.body());
  }

  @ExceptionHandler({NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class})
  ResponseEntity<BinanceErrorBody> unknown(HttpServletRequest request) {
    return refuse(BinanceError.noSuchEndpoint(request.getMethod() + " " + request.getRequestURI()));
  }

  @ExceptionHandler
  ResponseEntity<BinanceErrorBody> broken(BrokenCandleFileException source) {
    LOG.error("The source cannot be read: {}", source.getMessage());
    return refuse(BinanceError.brokenSource(String.valueOf(source.getMessage())));
  }
}
