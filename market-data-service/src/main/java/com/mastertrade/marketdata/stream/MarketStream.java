package com.mastertrade.marketdata.stream;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import java.time.Instant;
import java.util.List;

/** The live stream of an exchange. */
public interface MarketStream {

  /**
   * Connects and listens to bars, tickers, trades and the top of the book.
   *
   * @throws com.mastertrade.marketdata.exchange.ExchangeException if no connection comes about
   */
  Connection open(List<Instrument> instruments, Listener listener);

  /** An open connection; it never comes back by itself. */
  interface Connection extends AutoCloseable {
    @Override
    void close();
  }

  /** Told of everything that arrives, on the connection's own thread: must not block. */
  interface Listener {

    void bar(BarEvent event);

    void tick(Tick tick);

    /** Newest market time of the symbol, for what comes without a time of its own. */
    Instant newestTime(Symbol symbol);

    /** The connection is of no more use. */
    void lost(String reason);
  }
}
