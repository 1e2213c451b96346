package com.mastertrade.marketdata.stream;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps only the newest of each kind between two flushes. Of tickers, trades and books a symbol
 * gets one message a flush, in turn, and one for its forming bar. The first trade of a minute is
 * never dropped: it is handed back. Thread-safe.
 */
final class Conflation {

  private final Map<Symbol, Slot> slots = new ConcurrentHashMap<>();

  /** Takes a tick; returns it where it must not be dropped. */
  Optional<Tick> offer(Tick tick) {
    return slot(tick.symbol()).offer(tick);
  }

  void forming(Candle candle) {
    slot(candle.symbol()).forming(candle);
  }

  /** What is due now. */
  Due flush() {
    Due due = new Due(new ArrayList<>(), new ArrayList<>());
    slots.values().forEach(slot -> slot.flush(due));
    return due;
  }

  /** Ticks and forming bars that are due. */
  record Due(List<Tick> ticks, List<Candle> forming) {}

  private Slot slot(Symbol symbol) {
    return slots.computeIfAbsent(symbol, name -> new Slot());
  }

  /** The newest of each kind of one symbol. */
  private static final class Slot {

    private static final int KINDS = 3;

    private final @Nullable Tick[] newest = new @Nullable Tick[KINDS];
    private @Nullable Candle forming;
    private int turn;
    private boolean served;
    private Instant minute = Instant.MIN;

    synchronized Optional<Tick> offer(Tick tick) {
      if (tick instanceof Tick.Trade trade) {
        Instant opens = Interval.M1.floor(trade.time());
        if (opens.isAfter(minute)) {
          minute = opens;
          served = true;
          return Optional.of(tick);
        }
      }
      newest[kind(tick)] = tick;
      return Optional.empty();
    }

    synchronized void forming(Candle candle) {
      forming = candle;
    }

    synchronized void flush(Due due) {
      Candle bar = forming;
      if (bar != null) {
        due.forming().add(bar);
        forming = null;
      }
      if (served) {
        served = false;
        return;
      }
      for (int tried = 0; tried < KINDS; tried++) {
        int kind = (turn + tried) % KINDS;
        Tick tick = newest[kind];
        if (tick != null) {
          due.ticks().add(tick);
          newest[kind] = null;
          turn = kind + 1;
          return;
        }
      }
    }

    private static int kind(Tick tick) {
      return switch (tick) {
        case Tick.Ticker _ -> 0;
        case Tick.Trade _ -> 1;
        case Tick.Book _ -> 2;
      };
    }
  }
}
