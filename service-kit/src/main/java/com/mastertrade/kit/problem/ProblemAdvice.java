package com.mastertrade.kit.problem;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;

/** Turns every error of a controller into a problem detail that names field and limit. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String RETRY_AFTER_SECONDS = "2";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(ProblemException e) {
    return answer(
        Problems.naming(e.errors(), Problems.of(e.status(), e.slug(), e.title(), message(e))));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> violated(ConstraintViolationException e) {
    return invalid(
        e.getConstraintViolations().stream()
            .map(v -> new FieldProblem(v.getPropertyPath().toString(), v.getMessage()))
            .toList());
  }

  /** No connection in time: too many callers at once, or the database is away. */
  @ExceptionHandler({
    CannotGetJdbcConnectionException.class,
    CannotCreateTransactionException.class
  })
  ResponseEntity<ProblemDetail> busy(RuntimeException e) {
    LOG.warn("no database connection: {}", rootMessage(e));
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
        .body(
            Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "Busy",
                "no database connection came free in time; try again in "
                    + RETRY_AFTER_SECONDS
                    + " s"));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unexpected(Exception e) {
    if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
      return answer(
          Problems.of(
              HttpStatus.FORBIDDEN, "forbidden", "Not allowed", "your role may not do this"));
    }
    LOG.error("request failed", e);
    return answer(
        Problems.of(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "internal-error",
            "Something went wrong here",
            "the log has the cause under this correlation id"));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return untyped(
        invalid(
            e.getBindingResult().getFieldErrors().stream()
                .map(f -> new FieldProblem(snake(f.getField()), text(f.getDefaultMessage())))
                .toList()));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
      HandlerMethodValidationException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return untyped(
        invalid(
            e.getParameterValidationResults().stream()
                .map(
                    result ->
                        new FieldProblem(
                            text(result.getMethodParameter().getParameterName()),
                            result.getResolvableErrors().stream()
                                .map(error -> text(error.getDefaultMessage()))
                                .collect(Collectors.joining("; "))))
                .toList()));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    if (e.getMostSpecificCause() instanceof DatabindException bind && !bind.getPath().isEmpty()) {
      String path =
          bind.getPath().stream()
              .map(
                  r -> r.getPropertyName() == null ? "[" + r.getIndex() + "]" : r.getPropertyName())
              .collect(Collectors.joining("."));
      return untyped(invalid(List.of(new FieldProblem(path, bind.getOriginalMessage()))));
    }
    return untyped(
        answer(
            Problems.of(
                HttpStatus.BAD_REQUEST,
                "malformed-json",
                "Malformed JSON",
                firstLine(text(e.getMostSpecificCause().getMessage())))));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    String field = e.getPropertyName() == null ? "value" : e.getPropertyName();
    return untyped(
        invalid(
            List.of(new FieldProblem(field, "is not valid: " + firstLine(text(rootMessage(e)))))));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
      MissingServletRequestParameterException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return untyped(invalid(List.of(new FieldProblem(e.getParameterName(), "is missing"))));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    HttpStatus known = HttpStatus.valueOf(status.value());
    String slug = known.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    ProblemDetail problem =
        Problems.of(status, slug, known.getReasonPhrase(), text(e.getMessage()));
    return new ResponseEntity<>(problem, headers, status);
  }

  private static ResponseEntity<ProblemDetail> invalid(List<FieldProblem> errors) {
    return answer(
        Problems.naming(
            errors,
            Problems.of(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                "Invalid request",
                ProblemException.summary(errors))));
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus()).body(problem);
  }

  private static ResponseEntity<Object> untyped(ResponseEntity<ProblemDetail> answer) {
    return new ResponseEntity<>(answer.getBody(), answer.getStatusCode());
  }

  private static @Nullable String rootMessage(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage();
  }

  private static String message(Throwable e) {
    return text(e.getMessage());
  }

  private static String text(@Nullable String text) {
    return text == null ? "is not valid" : text;
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse(text);
  }

  private static String snake(String camel) {
    return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
  }
}
