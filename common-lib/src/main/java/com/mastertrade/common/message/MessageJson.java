package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON form of messages and REST bodies: snake_case, ISO-8601 UTC times, absent values left
 * out, unknown fields ignored, missing primitive fields refused. Thread-safe.
 */
public final class MessageJson {

  private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

  private MessageJson() {}

  /** Applies the form to a builder, for mappers that a framework owns. */
  public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
    return builder
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT));
  }

  public static JsonMapper mapper() {
    return MAPPER;
  }

  public static byte[] write(Message message) {
    return MAPPER.writeValueAsBytes(message);
  }

  /**
   * The message in {@code json}.
   *
   * @throws MalformedMessageException if it is not of that form
   */
  public static <T extends Message> T read(byte[] json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new MalformedMessageException(type.getSimpleName(), e);
    }
  }
}
