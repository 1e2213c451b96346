package com.mastertrade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import info.bitrich.xchangestream.binance.BinanceStreamingExchange;
import info.bitrich.xchangestream.binance.BinanceStreamingMarketDataService;
import info.bitrich.xchangestream.binance.KlineSubscription;
import info.bitrich.xchangestream.core.ProductSubscription;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.knowm.xchange.ExchangeSpecification;
import org.knowm.xchange.binance.BinanceAdapters;
import org.knowm.xchange.binance.dto.marketdata.BinanceKline;
import org.knowm.xchange.binance.dto.marketdata.KlineInterval;
import org.knowm.xchange.currency.CurrencyPair;
import org.knowm.xchange.dto.marketdata.OrderBook;
import org.knowm.xchange.dto.marketdata.Ticker;
import org.knowm.xchange.dto.marketdata.Trade;
import org.knowm.xchange.instrument.Instrument;

/** XChange's own streaming client, told to talk to the simulator. */
class XChangeStreamIT {

  private static final Instrument BTC = new CurrencyPair("BTC", "USDT");
  private static final Instrument ETH = new CurrencyPair("ETH", "USDT");

  private final List<BinanceKline> klines = new CopyOnWriteArrayList<>();
  private final List<Trade> trades = new CopyOnWriteArrayList<>();
  private final List<OrderBook> books = new CopyOnWriteArrayList<>();
  private final List<Ticker> tickers = new CopyOnWriteArrayList<>();

  private static final class LocalExchange extends BinanceStreamingExchange {

    private final int streamPort;

    LocalExchange(int port, int streamPort) {
      this.streamPort = streamPort;
      ExchangeSpecification specification = new ExchangeSpecification(LocalExchange.class);
      specification.setSslUri("http://127.0.0.1:" + port);
      specification.setHost("127.0.0.1");
      specification.setPort(port);
      specification.setShouldLoadRemoteMetaData(false);
      applySpecification(specification);
      BinanceAdapters.putSymbolMapping("BTCUSDT", (CurrencyPair) BTC);
      BinanceAdapters.putSymbolMapping("ETHUSDT", (CurrencyPair) ETH);
    }

    @Override
    protected String getStreamingBaseUri() {
      return "ws://127.0.0.1:" + streamPort + "/";
    }

    @Override
    protected String getTradeStreamingBaseUri() {
      return getStreamingBaseUri();
    }
  }

  @Test
  void receivesKlinesTradesBooksAndTickers() {
    try (RunningSimulator simulator =
        RunningSimulator.start(Map.of("MASTERTRADE_SIMULATOR_RATE", "60"))) {
      LocalExchange exchange = new LocalExchange(simulator.port(), simulator.streamPort());
      ProductSubscription products =
          ProductSubscription.create()
              .addTrades(BTC)
              .addTrades(ETH)
              .addOrderbook(BTC)
              .addTicker(BTC)
              .build();
      exchange
          .connect(
              new KlineSubscription(
                  Map.of(BTC, Set.of(KlineInterval.m1), ETH, Set.of(KlineInterval.m1))),
              products)
          .blockingAwait();
      CompositeDisposable subscriptions = subscribe(exchange);
      simulator.release("2023-10-31T00:10:00Z");
      simulator.startReplay();
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> closed().size() >= 3 && trades.size() > 10 && books.size() > 5);
      assertThat(closed().getFirst().getOpenTime())
          .isEqualTo(Instant.parse("2023-10-31T00:00:00Z").toEpochMilli());
      assertThat(closed().getFirst().getOpen()).isEqualByComparingTo("34474.74");
      assertThat(trades).allSatisfy(trade -> assertThat(trade.getPrice()).isPositive());
      assertThat(tickers).isNotEmpty();
      OrderBook book = books.getLast();
      assertThat(book.getBids().getFirst().getLimitPrice())
          .isLessThan(book.getAsks().getFirst().getLimitPrice());
      subscriptions.dispose();
      exchange.disconnect().blockingAwait();
    }
  }

  private List<BinanceKline> closed() {
    return klines.stream().filter(BinanceKline::isClosed).toList();
  }

  private CompositeDisposable subscribe(LocalExchange exchange) {
    BinanceStreamingMarketDataService market = exchange.getStreamingMarketDataService();
    return new CompositeDisposable(
        market.getKlines(BTC, KlineInterval.m1).subscribe(klines::add),
        market.getTrades(BTC).subscribe(trades::add),
        market.getTrades(ETH).subscribe(trades::add),
        market.getOrderBook(BTC).subscribe(books::add),
        market.getTicker(BTC).subscribe(tickers::add));
  }
}
