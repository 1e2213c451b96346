package com.mastertrade.sources;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.message.MessageJson;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

/** The file {@code instruments.json}: the exchange's filters, which candle files do not carry. */
final class InstrumentsFile {

  static final String NAME = "instruments.json";

  private record Content(List<Instrument> instruments) {}

  private InstrumentsFile() {}

  static Map<Symbol, ListedInstrument> read(InputStream json) {
    try {
      return MessageJson.mapper().readValue(json, Content.class).instruments().stream()
          .map(instrument -> new ListedInstrument(instrument, false))
          .collect(Collectors.toMap(listed -> listed.instrument().symbol(), Function.identity()));
    } catch (JacksonException e) {
      throw broken(e);
    }
  }

  private static BrokenCandleFileException broken(JacksonException cause) {
    TokenStreamLocation location = cause.getLocation();
    String field = cause instanceof DatabindException ? cause.getPathReference() : "(syntax)";
    BrokenCandleFileException broken =
        new BrokenCandleFileException(
            NAME, location == null ? 1 : location.getLineNr(), field, cause.getOriginalMessage());
    broken.initCause(cause);
    return broken;
  }
}
