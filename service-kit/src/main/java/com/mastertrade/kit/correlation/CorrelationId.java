package com.mastertrade.kit.correlation;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/** The id that follows one cause through REST, the broker and the logs; kept in the MDC. */
public final class CorrelationId {

  public static final String HEADER = "X-Correlation-Id";
  public static final String FIELD = "correlation_id";

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

  private CorrelationId() {}

  /** The id of what this thread is doing, a new one where nothing has one yet. */
  public static String current() {
    return Optional.ofNullable(MDC.get(FIELD)).orElseGet(CorrelationId::next);
  }

  public static String next() {
    return UUID.randomUUID().toString();
  }

  /** The id that a caller gave, or a new one where it gave none of the allowed form. */
  public static String accept(Optional<String> given) {
    return given.filter(id -> FORM.matcher(id).matches()).orElseGet(CorrelationId::next);
  }

  /** Sets the id for this thread until the scope is closed, when the one before it is back. */
  public static Scope open(String id) {
    Optional<String> before = Optional.ofNullable(MDC.get(FIELD));
    MDC.put(FIELD, id);
    return () -> before.ifPresentOrElse(old -> MDC.put(FIELD, old), () -> MDC.remove(FIELD));
  }

  /** What an id is set for. */
  @FunctionalInterface
  public interface Scope extends AutoCloseable {
    @Override
    void close();
  }
}
