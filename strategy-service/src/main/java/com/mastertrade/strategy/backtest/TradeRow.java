package com.mastertrade.strategy.backtest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * One closed trade; amounts in quote asset, decimal strings in JSON.
 *
 * @param pnl after fees and slippage
 * @param tradeReturn pnl as a fraction of what was paid; {@code return} in JSON
 */
public record TradeRow(
    int sequence,
    Instant entryTime,
    Instant exitTime,
    String entryPrice,
    String exitPrice,
    String quantity,
    String fees,
    String pnl,
    @JsonProperty("return") double tradeReturn,
    String exitReason) {

  /** A decimal without exponent and without trailing zeros. */
  public static String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
