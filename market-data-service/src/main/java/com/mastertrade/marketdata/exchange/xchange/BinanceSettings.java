package com.mastertrade.marketdata.exchange.xchange;

import java.net.URI;
import org.knowm.xchange.ExchangeSpecification;

/**
 * Where Binance, or what stands in for it, is reached.
 *
 * @param restUrl base of REST requests, empty for Binance itself
 * @param streamUrl base of streams, empty for Binance itself
 */
public record BinanceSettings(String restUrl, String streamUrl) {

  private static final String REST = "https://api.binance.com";
  private static final String STREAM = "wss://stream.binance.com:9443";
  private static final int CONNECT_MILLIS = 5_000;
  private static final int READ_MILLIS = 15_000;

  public BinanceSettings {
    restUrl = restUrl.isBlank() ? REST : restUrl;
    streamUrl = streamUrl.isBlank() ? STREAM : streamUrl;
  }

  /** Points {@code specification} at that exchange, without a request for metadata. */
  public ExchangeSpecification apply(ExchangeSpecification specification) {
    URI rest = URI.create(restUrl);
    specification.setSslUri(restUrl);
    specification.setHost(rest.getHost());
    specification.setPort(rest.getPort() < 0 ? 443 : rest.getPort());
    specification.setShouldLoadRemoteMetaData(false);
    specification.setHttpConnTimeout(CONNECT_MILLIS);
    specification.setHttpReadTimeout(READ_MILLIS);
    return specification;
  }

  /** The base of streams with the slash that XChange expects. */
  public String streamBase() {
    return streamUrl.endsWith("/") ? streamUrl : streamUrl + "/";
  }
}
