package com.mastertrade.strategy.market;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** BTCUSDT, all of whose history is there; tests override what they look at. */
public class OneInstrument implements InstrumentStore {

  @Override
  public List<Instrument> enabled() {
    return List.of(instrument(new Symbol("BTCUSDT")));
  }

  @Override
  public Optional<Instrument> find(Symbol symbol) {
    return Optional.of(instrument(symbol));
  }

  @Override
  public Optional<Instant> newestCandles() {
    return Optional.empty();
  }

  @Override
  public Optional<Instant> newestCandle(Symbol symbol) {
    return Optional.empty();
  }

  @Override
  public HistoryReach history() {
    return HistoryReach.ALL;
  }

  private static Instrument instrument(Symbol symbol) {
    BigDecimal step = new BigDecimal("0.01");
    return new Instrument(symbol, "BTC", "USDT", step, step, step, BigDecimal.TEN);
  }
}
