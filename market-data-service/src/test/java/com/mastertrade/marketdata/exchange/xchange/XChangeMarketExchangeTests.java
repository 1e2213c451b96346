package com.mastertrade.marketdata.exchange.xchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.candle.CandleCheck;
import com.mastertrade.marketdata.candle.CheckedRows;
import com.mastertrade.marketdata.candle.Range;
import com.mastertrade.marketdata.candle.RejectReason;
import com.mastertrade.marketdata.candle.RejectedRow;
import com.mastertrade.marketdata.exchange.ExchangeException;
import com.mastertrade.marketdata.exchange.ListedSymbol;
import com.mastertrade.marketdata.exchange.WeightBudget;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class XChangeMarketExchangeTests {

  private static final Symbol BTC = new Symbol("BTCUSDT");
  private static final Instant T = Instant.parse("2023-08-01T00:00:00Z");

  private final RecordedBudget budget = new RecordedBudget();
  private final List<String> requests = new ArrayList<>();
  private HttpServer server;
  private XChangeMarketExchange exchange;
  private int status = 200;
  private Map<String, String> headers = Map.of();
  private String body = "[]";

  /** Notes what it is told and never waits. */
  private static final class RecordedBudget implements WeightBudget {
    private int acquired;
    private int observed;
    private int limit;
    private Duration paused = Duration.ZERO;

    @Override
    public void acquire(int weight) {
      acquired += weight;
    }

    @Override
    public void observed(int usedWeight) {
      observed = usedWeight;
    }

    @Override
    public void pause(Duration retryAfter) {
      paused = retryAfter;
    }

    @Override
    public void limit(int weightPerMinute) {
      limit = weightPerMinute;
    }

    @Override
    public int used() {
      return observed;
    }

    @Override
    public int limit() {
      return limit;
    }
  }

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        request -> {
          requests.add(request.getRequestURI().toString());
          headers.forEach(request.getResponseHeaders()::add);
          request.getResponseHeaders().add("Content-Type", "application/json");
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          request.sendResponseHeaders(status, bytes.length);
          request.getResponseBody().write(bytes);
          request.close();
        });
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    exchange = new XChangeMarketExchange(new BinanceSettings(url, ""), budget);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static String row(int minute, String high) {
    long time = T.plus(Duration.ofMinutes(minute)).toEpochMilli();
    return "[%d,\"100.0\",\"%s\",\"99\",\"100.5\",\"7.5\",%d,\"750.1\",42,\"1\",\"2\",\"0\"]"
        .formatted(time, high, time + 59_999);
  }

  @Test
  void asksForARangeAndNotesTheUsedWeight() {
    body = "[" + row(0, "101") + "," + row(1, "102") + "]";
    headers = Map.of("x-mbx-used-weight-1m", "77");

    var rows = exchange.klines(BTC, T, T.plus(Duration.ofMinutes(2)));

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().quoteVolume()).isEqualTo(750.1);
    assertThat(rows.getFirst().tradesCount()).isEqualTo(42);
    assertThat(budget.observed).isEqualTo(77);
    assertThat(budget.acquired).isEqualTo(2);
    assertThat(requests.getFirst())
        .contains("limit=1000", "startTime=" + T.toEpochMilli(), "interval=1m")
        .contains("endTime=" + (T.toEpochMilli() + 119_999));
  }

  @Test
  void countsBrokenRowsAndKeepsTheGoodOnes() {
    body =
        "["
            + String.join(
                ",",
                row(0, "101"),
                row(1, "NaN"),
                row(2, "98"),
                row(3, "x"),
                "[1,2]",
                row(4, "101"))
            + "]";

    Range range = new Range(T, T.plus(Duration.ofMinutes(5)));
    CheckedRows rows =
        CandleCheck.rows(BTC, exchange.klines(BTC, range.from(), range.to()), range, range.to());

    assertThat(rows.candles()).hasSize(2);
    assertThat(rows.rejected())
        .extracting(RejectedRow::reason)
        .containsExactly(
            RejectReason.NOT_A_NUMBER,
            RejectReason.OHLC_CONTRADICTION,
            RejectReason.NOT_A_NUMBER,
            RejectReason.NOT_A_NUMBER);
  }

  @Test
  void obeysRetryAfter() {
    status = 429;
    headers = Map.of("Retry-After", "17", "X-MBX-USED-WEIGHT-1M", "6001");
    body = "{\"code\":-1003,\"msg\":\"Too many requests\"}";

    assertThatThrownBy(() -> exchange.klines(BTC, T, T.plusSeconds(60)))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("Too many requests");
    assertThat(budget.paused).isEqualTo(Duration.ofSeconds(17));
    assertThat(budget.observed).isEqualTo(6001);
  }

  @Test
  void readsFiltersAndTheWeightLimit() {
    body =
        """
        {"rateLimits":[{"rateLimitType":"REQUEST_WEIGHT","interval":"MINUTE","intervalNum":1,
          "limit":1200}],
         "symbols":[{"symbol":"BTCUSDT","status":"TRADING","baseAsset":"BTC","quoteAsset":"USDT",
          "filters":[{"filterType":"PRICE_FILTER","tickSize":"0.01000000"},
           {"filterType":"LOT_SIZE","stepSize":"0.00001000","minQty":"0.00001000"},
           {"filterType":"NOTIONAL","minNotional":"5.00000000"}]},
          {"symbol":"BROKEN","status":"BREAK","baseAsset":"B","quoteAsset":"Q","filters":[]}]}
        """;

    List<ListedSymbol> symbols = exchange.listedSymbols();

    assertThat(symbols).hasSize(1);
    assertThat(symbols.getFirst().instrument().tickSize()).isEqualByComparingTo("0.01");
    assertThat(symbols.getFirst().instrument().minNotional()).isEqualByComparingTo("5");
    assertThat(budget.limit).isEqualTo(1200);
  }

  @Test
  void saysWhatFailedWhereTheExchangeIsAway() {
    server.stop(0);

    assertThatThrownBy(() -> exchange.serverTime())
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("time failed");
  }
}
