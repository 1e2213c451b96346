package com.mastertrade.marketdata.exchange.xchange;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.marketdata.exchange.ExchangeException;
import com.mastertrade.marketdata.exchange.Kline;
import com.mastertrade.marketdata.exchange.ListedSymbol;
import com.mastertrade.marketdata.exchange.MarketExchange;
import com.mastertrade.marketdata.exchange.WeightBudget;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knowm.xchange.ExchangeSpecification;
import org.knowm.xchange.binance.BinanceExchange;
import org.knowm.xchange.binance.dto.BinanceException;
import org.knowm.xchange.binance.dto.meta.exchangeinfo.BinanceExchangeInfo;
import org.knowm.xchange.binance.dto.meta.exchangeinfo.RateLimit;
import org.knowm.xchange.client.ExchangeRestProxyBuilder;

/** Binance spot over REST, through XChange's client. */
public final class XChangeMarketExchange implements MarketExchange {

  private static final String ONE_MINUTE = "1m";
  private static final int KLINES_WEIGHT = 2;
  private static final int EXCHANGE_INFO_WEIGHT = 20;
  private static final int TIME_WEIGHT = 1;
  private static final int TICKER_WEIGHT = 2;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int BANNED = 418;
  private static final Duration DEFAULT_PAUSE = Duration.ofSeconds(30);

  private final ThreadLocal<WeighedBinance> binance;
  private final WeightBudget budget;

  public XChangeMarketExchange(BinanceSettings settings, WeightBudget budget) {
    ExchangeSpecification specification =
        settings.apply(new BinanceExchange().getDefaultExchangeSpecification());
    // A proxy caches its methods in a plain map, so each thread has its own.
    this.binance =
        ThreadLocal.withInitial(
            () ->
                ExchangeRestProxyBuilder.forInterface(WeighedBinance.class, specification).build());
    this.budget = budget;
  }

  @Override
  public List<Kline> klines(Symbol symbol, Instant from, Instant to) {
    long last = to.toEpochMilli() - 1;
    return page(symbol, MAX_KLINES, from.toEpochMilli(), last);
  }

  @Override
  public Instant marketTime(Symbol symbol) {
    return Instant.ofEpochMilli(
        ask("ticker " + symbol, TICKER_WEIGHT, () -> binance.get().ticker24h(symbol.value()))
            .getCloseTime());
  }

  @Override
  public Optional<Instant> firstBar(Symbol symbol) {
    return page(symbol, 1, 0L, null).stream()
        .findFirst()
        .map(kline -> Instant.ofEpochMilli(kline.openTimeMillis()));
  }

  @Override
  public List<ListedSymbol> listedSymbols() {
    BinanceExchangeInfo info =
        ask("exchangeInfo", EXCHANGE_INFO_WEIGHT, () -> binance.get().exchangeInfo());
    Optional.ofNullable(info.getRateLimits()).ifPresent(this::adoptLimit);
    return info.getSymbols().stream().map(ListedSymbols::adapt).flatMap(Optional::stream).toList();
  }

  @Override
  public Instant serverTime() {
    return ask("time", TIME_WEIGHT, () -> binance.get().time()).getServerTime().toInstant();
  }

  private List<Kline> page(
      Symbol symbol, int limit, @Nullable Long startMillis, @Nullable Long endMillis) {
    KlinePage page =
        ask(
            "klines " + symbol,
            KLINES_WEIGHT,
            () ->
                binance.get().klinePage(symbol.value(), ONE_MINUTE, limit, startMillis, endMillis));
    UsedWeight.in(page.getResponseHeaders()).ifPresent(budget::observed);
    return page.stream().map(KlineRows::adapt).toList();
  }

  private <T> T ask(String what, int weight, Call<T> call) {
    try {
      budget.acquire(weight);
      return call.run();
    } catch (BinanceException e) {
      throw refused(what, e);
    } catch (IOException | RuntimeException e) {
      throw new ExchangeException(what + " failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExchangeException(what + " interrupted", e);
    }
  }

  private ExchangeException refused(String what, BinanceException e) {
    Map<String, List<String>> headers =
        Optional.ofNullable(e.getResponseHeaders()).orElseGet(Map::of);
    if (e.getHttpStatusCode() == TOO_MANY_REQUESTS || e.getHttpStatusCode() == BANNED) {
      budget.pause(UsedWeight.retryAfter(headers).orElse(DEFAULT_PAUSE));
    }
    UsedWeight.in(headers).ifPresent(budget::observed);
    return new ExchangeException(what + " refused: " + e.getMessage(), e);
  }

  private void adoptLimit(List<RateLimit> limits) {
    limits.stream()
        .filter(limit -> "REQUEST_WEIGHT".equals(limit.getRateLimitType()))
        .filter(limit -> "MINUTE".equals(limit.getInterval()))
        .findFirst()
        .ifPresent(limit -> budget.limit(Integer.parseInt(limit.getLimit())));
  }

  /** One request. */
  @FunctionalInterface
  private interface Call<T> {
    T run() throws IOException;
  }
}
