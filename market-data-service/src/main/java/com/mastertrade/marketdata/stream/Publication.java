package com.mastertrade.marketdata.stream;

import com.mastertrade.common.market.Candle;

/** Where live data goes. */
public interface Publication {

  /**
   * Publishes a closed bar and waits until the broker has it.
   *
   * @throws PublicationException if it may not have it
   */
  void closed(Candle candle, String correlationId);

  /** Publishes a bar as seen so far; may be lost. */
  void forming(Candle candle);

  /** Publishes a tick; may be lost. */
  void tick(Tick tick);

  /** The broker did not take it. Market streams are repaired from the source. */
  final class PublicationException extends RuntimeException {
    public PublicationException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
