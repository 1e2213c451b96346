package com.mastertrade.common.message;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.money.Price;
import com.mastertrade.common.order.Environment;
import com.mastertrade.common.order.Protection;
import com.mastertrade.common.order.SignalAction;
import java.util.Map;
import java.util.Optional;

/**
 * A strategy's wish: {@code signal.{symbol}.{strategy_id}}. The message id is derived from strategy
 * version, symbol, bar and action, so that a repeated decision is the same message.
 *
 * @param sequence counts the signals of a symbol from 1
 * @param strategyId the strategy, or {@code manual}
 * @param strategyVersion version of its document, from 1
 * @param confidence 0 to 1
 * @param entryPrice the close it was decided at
 * @param stopLoss where the stop would lie from there; the new stop of an ADJUST
 * @param takeProfit where the target would lie from there; the new target of an ADJUST
 * @param positionSizePct proposed fraction of the portfolio: 0, or 0.01 to 0.20
 * @param reasoning in words
 * @param reason short code of why: {@code entry}, {@code signal}, {@code time}, {@code trailing}
 * @param indicators values that were looked at
 * @param protection stop and target as fractions of the fill, of an entry
 */
public record TradingSignal(
    @JsonUnwrapped Envelope envelope,
    long sequence,
    String strategyId,
    int strategyVersion,
    Symbol symbol,
    SignalAction action,
    double confidence,
    Price entryPrice,
    Optional<Price> stopLoss,
    Optional<Price> takeProfit,
    double positionSizePct,
    String reasoning,
    String reason,
    Map<String, Double> indicators,
    Optional<Protection> protection,
    Environment environment)
    implements Message {

  public static final String TYPE = "trading_signal";

  public TradingSignal {
    indicators = Map.copyOf(indicators);
    Limits.positive("sequence", sequence);
    Limits.positive("strategy_version", strategyVersion);
    Limits.unit("confidence", confidence);
    if (positionSizePct != 0 && !(positionSizePct >= 0.01 && positionSizePct <= 0.20)) {
      throw new IllegalArgumentException(
          "position_size_pct must be 0 or 0.01 to 0.20, was " + positionSizePct);
    }
  }
}
