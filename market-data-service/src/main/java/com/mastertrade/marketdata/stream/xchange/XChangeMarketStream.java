package com.mastertrade.marketdata.stream.xchange;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.exchange.ExchangeException;
import com.mastertrade.marketdata.exchange.xchange.BinanceSettings;
import com.mastertrade.marketdata.exchange.xchange.KlineRows;
import com.mastertrade.marketdata.stream.BarEvent;
import com.mastertrade.marketdata.stream.MarketStream;
import com.mastertrade.marketdata.stream.Tick;
import info.bitrich.xchangestream.binance.BinanceStreamingMarketDataService;
import info.bitrich.xchangestream.binance.KlineSubscription;
import info.bitrich.xchangestream.binance.dto.market.BinanceRawTrade;
import info.bitrich.xchangestream.core.ProductSubscription;
import info.bitrich.xchangestream.service.netty.ConnectionStateModel.State;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.disposables.CompositeDisposable;
import io.reactivex.rxjava3.functions.Consumer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.knowm.xchange.binance.BinanceAdapters;
import org.knowm.xchange.binance.dto.marketdata.BinanceBookTicker;
import org.knowm.xchange.binance.dto.marketdata.BinanceTicker24h;
import org.knowm.xchange.binance.dto.marketdata.KlineInterval;
import org.knowm.xchange.currency.CurrencyPair;

/** Binance's streams through XChange. */
public final class XChangeMarketStream implements MarketStream {

  private static final long CONNECT_SECONDS = 15;

  private final BinanceSettings settings;

  public XChangeMarketStream(BinanceSettings settings) {
    this.settings = settings;
  }

  @Override
  public Connection open(List<Instrument> instruments, Listener listener) {
    LocatedStreamingExchange exchange = new LocatedStreamingExchange(settings);
    CompositeDisposable subscriptions = new CompositeDisposable();
    Connection connection = () -> disconnect(exchange, subscriptions);
    Map<Symbol, CurrencyPair> pairs =
        instruments.stream()
            .collect(Collectors.toMap(Instrument::symbol, XChangeMarketStream::pair));
    // Without the exchange's metadata XChange does not know which symbol is which pair.
    pairs.forEach((symbol, pair) -> BinanceAdapters.putSymbolMapping(symbol.value(), pair));
    try {
      connect(exchange, pairs);
      subscriptions.add(
          exchange
              .connectionStateObservable()
              .filter(state -> state == State.CLOSED)
              .subscribe(state -> listener.lost("connection closed"), e -> lost(listener, e)));
      pairs.forEach(
          (symbol, pair) ->
              subscribe(exchange.getStreamingMarketDataService(), symbol, pair)
                  .forEach(source -> subscriptions.add(source.to(listener))));
      return connection;
    } catch (RuntimeException e) {
      // XChange and RxJava have no type of their own for what goes wrong while connecting.
      connection.close();
      throw new ExchangeException("stream " + settings.streamUrl() + ": " + e.getMessage(), e);
    }
  }

  private static CurrencyPair pair(Instrument instrument) {
    return new CurrencyPair(instrument.baseAsset(), instrument.quoteAsset());
  }

  private static void connect(LocatedStreamingExchange exchange, Map<Symbol, CurrencyPair> pairs) {
    KlineSubscription bars =
        new KlineSubscription(
            pairs.values().stream()
                .collect(Collectors.toMap(pair -> pair, pair -> Set.of(KlineInterval.m1))));
    ProductSubscription.ProductSubscriptionBuilder products = ProductSubscription.create();
    pairs.values().forEach(pair -> products.addTicker(pair).addTrades(pair));
    boolean connected =
        exchange.connect(bars, products.build()).blockingAwait(CONNECT_SECONDS, TimeUnit.SECONDS);
    if (!connected) {
      throw new ExchangeException("no connection within " + CONNECT_SECONDS + " s");
    }
  }

  /** A stream that can be handed to a listener. */
  private record Source<T>(Observable<T> events, java.util.function.BiConsumer<Listener, T> hand) {

    io.reactivex.rxjava3.disposables.Disposable to(Listener listener) {
      Consumer<T> next = event -> hand.accept(listener, event);
      return events.subscribe(next, e -> lost(listener, e));
    }
  }

  private static List<Source<?>> subscribe(
      BinanceStreamingMarketDataService service, Symbol symbol, CurrencyPair pair) {
    return List.of(
        new Source<>(
            service.getKlines(pair, KlineInterval.m1),
            (listener, kline) ->
                listener.bar(new BarEvent(symbol, KlineRows.adapt(kline), kline.isClosed()))),
        new Source<>(
            service.getRawTicker(pair),
            (listener, ticker) -> listener.tick(ticker(symbol, ticker))),
        new Source<>(
            service.getRawTrades(pair), (listener, trade) -> listener.tick(trade(symbol, trade))),
        new Source<>(
            service.getRawBookTicker(pair),
            (listener, book) -> listener.tick(book(symbol, book, listener.newestTime(symbol)))));
  }

  private static Tick ticker(Symbol symbol, BinanceTicker24h ticker) {
    return new Tick.Ticker(
        symbol,
        Instant.ofEpochMilli(ticker.getCloseTime()),
        ticker.getLastPrice().doubleValue(),
        ticker.getBidPrice().doubleValue(),
        ticker.getAskPrice().doubleValue(),
        ticker.getOpenPrice().doubleValue(),
        ticker.getHighPrice().doubleValue(),
        ticker.getLowPrice().doubleValue(),
        ticker.getVolume().doubleValue(),
        ticker.getQuoteVolume().doubleValue(),
        ticker.getPriceChangePercent().doubleValue());
  }

  private static Tick trade(Symbol symbol, BinanceRawTrade trade) {
    return new Tick.Trade(
        symbol,
        Instant.ofEpochMilli(trade.getTimestamp()),
        trade.getTradeId(),
        trade.getPrice().doubleValue(),
        trade.getQuantity().doubleValue(),
        trade.isBuyerMarketMaker());
  }

  private static Tick book(Symbol symbol, BinanceBookTicker book, Instant time) {
    return new Tick.Book(
        symbol,
        time,
        book.getUpdateId(),
        book.getBidPrice().doubleValue(),
        book.getBidQty().doubleValue(),
        book.getAskPrice().doubleValue(),
        book.getAskQty().doubleValue());
  }

  private static void lost(Listener listener, Throwable e) {
    listener.lost(String.valueOf(e.getMessage()));
  }

  private static void disconnect(
      LocatedStreamingExchange exchange, CompositeDisposable subscriptions) {
    subscriptions.dispose();
    exchange.disconnect().onErrorComplete().subscribe();
  }
}
