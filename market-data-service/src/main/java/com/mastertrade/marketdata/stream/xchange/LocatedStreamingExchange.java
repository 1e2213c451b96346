package com.mastertrade.marketdata.stream.xchange;

import com.mastertrade.marketdata.exchange.xchange.BinanceSettings;
import info.bitrich.xchangestream.binance.BinanceStreamingExchange;
import info.bitrich.xchangestream.binance.BinanceSubscriptionType;
import info.bitrich.xchangestream.core.ProductSubscription;
import info.bitrich.xchangestream.core.StreamingExchange;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * XChange's Binance stream at the address that was set. XChange subscribes to tickers or to the top
 * of the book; this one to both.
 */
final class LocatedStreamingExchange extends BinanceStreamingExchange {

  private final BinanceSettings settings;

  LocatedStreamingExchange(BinanceSettings settings) {
    this.settings = settings;
    var specification = settings.apply(getDefaultExchangeSpecification());
    // Who holds the connection decides when to come back.
    specification.setExchangeSpecificParametersItem(StreamingExchange.AUTO_RECONNECT, false);
    applySpecification(specification);
  }

  @Override
  protected String getStreamingBaseUri() {
    return settings.streamBase();
  }

  @Override
  protected String getTradeStreamingBaseUri() {
    return settings.streamBase();
  }

  @Override
  public String buildSubscriptionStreams(ProductSubscription subscription) {
    String books =
        subscription.getTicker().stream()
            .map(pair -> pair.toString().replace("/", "").toLowerCase(Locale.ROOT))
            .map(name -> name + "@" + BinanceSubscriptionType.BOOK_TICKER.getType())
            .collect(Collectors.joining("/"));
    return Stream.of(super.buildSubscriptionStreams(subscription), books)
        .filter(streams -> !streams.isEmpty())
        .collect(Collectors.joining("/"));
  }
}
