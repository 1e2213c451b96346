package com.mastertrade.simulator.stream;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.simulator.market.Market;
import com.mastertrade.simulator.market.Moment;
import com.mastertrade.simulator.replay.ReplayListener;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Turns the steps of the replay into the events of the streams, symbol by symbol. */
public final class StreamPublisher implements ReplayListener {

  private final List<SymbolStreams> symbols;

  public StreamPublisher(Market market, StreamRegistry registry, LongSupplier nanoTime) {
    Conflation conflation = new Conflation(nanoTime);
    this.symbols =
        market.symbols().stream()
            .map(symbol -> new SymbolStreams(symbol, market, registry, conflation))
            .toList();
  }

  @Override
  public void ticked(Moment now) {
    symbols.forEach(streams -> streams.ticked(now));
  }

  @Override
  public void minuteClosed(Moment now) {
    symbols.forEach(streams -> streams.minuteClosed(now));
  }

  static String name(Symbol symbol, String suffix) {
    return symbol.value().toLowerCase(Locale.ROOT) + "@" + suffix;
  }
}
