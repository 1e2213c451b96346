package com.mastertrade.simulator.rest;

import com.mastertrade.simulator.rest.BinanceError.BinanceErrorBody;
import jakarta.servlet.http.HttpServletRequest;
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

  @ExceptionHandler
  ResponseEntity<BinanceErrorBody> refuse(BinanceError error) {
    return ResponseEntity.status(error.status()).body(error.body());
  }

  @ExceptionHandler({NoResourceFoundException.class, HttpRequestMethodNotSupportedException.class})
  ResponseEntity<BinanceErrorBody> unknown(HttpServletRequest request) {
    return refuse(BinanceError.noSuchEndpoint(request.getMethod() + " " + request.getRequestURI()));
  }
}
