package com.mastertrade.strategy.market.jdbc;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Interval;
import com.mastertrade.engine.data.Bar;
import com.mastertrade.engine.data.BarSeries;
import com.mastertrade.engine.data.GrowingBars;
import com.mastertrade.strategy.market.CandleStore;
import com.mastertrade.strategy.market.MissingCandlesException;
import com.mastertrade.strategy.market.Window;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Candles from {@code market_data.v_candles} by {@code COPY … TO}. */
@Component
final class CopyCandleStore implements CandleStore {

  private final JdbcTemplate jdbc;

  CopyCandleStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public BarSeries read(Instrument instrument, Window window) {
    GrowingBars bars = new GrowingBars(instrument, Interval.M1, window.minutes());
    jdbc.execute((ConnectionCallback<Void>) connection -> copy(connection, bars, window));
    BarSeries series = bars.toSeries();
    if (series.size() != window.minutes()) {
      throw missing(series, window);
    }
    return series;
  }

  private static Void copy(Connection connection, GrowingBars bars, Window window)
      throws SQLException {
    try {
      CandleCopy.read(
          connection,
          query(bars.symbol(), window),
          (millis, v, trades) -> bars.append(new Bar(millis, v[0], v[1], v[2], v[3], v[4])));
      return null;
    } catch (IOException e) {
      throw new DataAccessResourceFailureException(
          "candles of " + bars.symbol() + " cannot be read", e);
    }
  }

  /** COPY takes no parameters; a symbol has only letters and digits, and times no quotes. */
  private static String query(Symbol symbol, Window window) {
    return """
    SELECT open_time, open::float8, high::float8, low::float8, close::float8, volume::float8,
      quote_volume::float8, trades_count::int8
    FROM market_data.v_candles
    WHERE symbol = '%s' AND "interval" = '1m' AND open_time >= '%s' AND open_time < '%s'
    ORDER BY open_time
    """
        .formatted(symbol.value(), window.from(), window.to());
  }

  private static MissingCandlesException missing(BarSeries series, Window window) {
    long minute = Interval.M1.duration().toMillis();
    long expected = window.from().toEpochMilli();
    int bar = 0;
    while (bar < series.size() && series.openTime(bar) == expected) {
      bar++;
      expected += minute;
    }
    long next = bar < series.size() ? series.openTime(bar) : window.to().toEpochMilli();
    Window gap = new Window(Instant.ofEpochMilli(expected), Instant.ofEpochMilli(next));
    return new MissingCandlesException(
        series.symbol(), window, gap, window.minutes() - (long) series.size());
  }
}
