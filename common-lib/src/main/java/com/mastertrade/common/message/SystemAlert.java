package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/** Something an operator should know: {@code system.alert.{severity}}. */
public record SystemAlert(
    @JsonUnwrapped Envelope envelope,
    String service,
    String severity,
    String title,
    String detail,
    Map<String, String> context)
    implements Message {

  public static final String TYPE = "system_alert";

  public SystemAlert {
    context = Map.copyOf(context);
  }
}
