package com.mastertrade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.knowm.xchange.ExchangeFactory;
import org.knowm.xchange.ExchangeSpecification;
import org.knowm.xchange.binance.BinanceExchange;
import org.knowm.xchange.binance.dto.marketdata.BinanceKline;
import org.knowm.xchange.binance.dto.marketdata.KlineInterval;
import org.knowm.xchange.binance.service.BinanceMarketDataService;
import org.knowm.xchange.currency.CurrencyPair;
import org.knowm.xchange.dto.marketdata.OrderBook;
import org.knowm.xchange.dto.marketdata.Ticker;
import org.knowm.xchange.instrument.Instrument;

/** XChange's own REST client, told to talk to the simulator. */
class XChangeRestIT {

  private static final Instrument BTC = new CurrencyPair("BTC", "USDT");

  private static RunningSimulator simulator;
  private static BinanceExchange exchange;
  private static BinanceMarketDataService market;

  @BeforeAll
  static void start() {
    simulator = RunningSimulator.start(Map.of());
    exchange = exchange(simulator.port());
    market = (BinanceMarketDataService) exchange.getMarketDataService();
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  static BinanceExchange exchange(int port) {
    ExchangeSpecification specification = new ExchangeSpecification(BinanceExchange.class);
    specification.setSslUri("http://127.0.0.1:" + port);
    specification.setHost("127.0.0.1");
    specification.setPort(port);
    specification.setShouldLoadRemoteMetaData(true);
    return (BinanceExchange) ExchangeFactory.INSTANCE.createExchange(specification);
  }

  @Test
  void loadsInstrumentsWithTheirFilters() {
    assertThat(exchange.getExchangeInstruments()).contains(BTC);
    assertThat(exchange.getExchangeMetaData().getInstruments().entrySet())
        .filteredOn(entry -> entry.getKey().equals(BTC))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.getValue().getMinimumAmount()).isEqualByComparingTo("0.00001");
              assertThat(entry.getValue().getPriceScale()).isEqualTo(2);
            });
  }

  @Test
  void readsKlinesAsTheSourceHoldsThem() throws IOException {
    long start = Instant.parse("2023-08-01T00:00:00Z").toEpochMilli();
    List<BinanceKline> klines =
        market.klines((CurrencyPair) BTC, KlineInterval.m1, 1000, start, null);
    assertThat(klines).hasSize(1000);
    assertThat(klines.getFirst().getOpenTime()).isEqualTo(start);
    assertThat(klines.getFirst().getOpen()).isEqualByComparingTo("29232.26");
    assertThat(klines.getFirst().getVolume()).isEqualByComparingTo("4.86716");
    assertThat(klines.getFirst().getNumberOfTrades()).isEqualTo(328);
  }

  @Test
  void showsNothingLaterThanTheOrigin() throws IOException {
    List<BinanceKline> klines = market.klines((CurrencyPair) BTC, KlineInterval.m1, 5, null, null);
    assertThat(klines.getLast().getCloseTime())
        .isEqualTo(Instant.parse("2023-10-31T00:00:00Z").toEpochMilli() - 1);
  }

  @Test
  void readsTickerBookAndTrades() throws IOException {
    Ticker ticker = market.getTicker(BTC);
    OrderBook book = market.getOrderBook(BTC, 20);
    assertThat(ticker.getLast()).isEqualByComparingTo("34474.73");
    assertThat(book.getBids()).hasSize(20);
    assertThat(book.getBids().getFirst().getLimitPrice())
        .isLessThan(book.getAsks().getFirst().getLimitPrice());
    assertThat(market.getTrades(BTC).getTrades()).hasSizeGreaterThan(100);
    assertThat(market.getTickers(null)).hasSize(4);
    assertThat(book.getAsks().getFirst().getOriginalAmount()).isGreaterThan(BigDecimal.ZERO);
  }

  @Test
  void refusesUnknownSymbolsInXChangesWords() {
    assertThatThrownBy(() -> market.getTicker((Instrument) new CurrencyPair("DOGE", "USDT")))
        .hasMessageContaining("Invalid symbol");
  }
}
