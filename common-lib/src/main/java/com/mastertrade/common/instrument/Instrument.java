package com.mastertrade.common.instrument;

import com.mastertrade.common.money.Price;
import com.mastertrade.common.money.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A symbol with the exchange's filters. The only bridge between observed doubles and booked
 * decimals: prices go to the nearest tick, quantities down to the lot.
 *
 * @param symbol exchange symbol
 * @param baseAsset what is bought and sold
 * @param quoteAsset what it is paid with
 * @param tickSize smallest price step, quote asset
 * @param lotSize smallest quantity step, base asset
 * @param minQuantity smallest quantity of one order, base asset
 * @param minNotional smallest value of one order, quote asset
 */
public record Instrument(
    Symbol symbol,
    String baseAsset,
    String quoteAsset,
    BigDecimal tickSize,
    BigDecimal lotSize,
    BigDecimal minQuantity,
    BigDecimal minNotional) {

  public Instrument {
    requirePositive("tickSize", tickSize);
    requirePositive("lotSize", lotSize);
    requireNotNegative("minQuantity", minQuantity);
    requireNotNegative("minNotional", minNotional);
    if (baseAsset.isBlank() || quoteAsset.isBlank()) {
      throw new IllegalArgumentException(symbol + ": base and quote asset must not be blank");
    }
  }

  /** The price as whole ticks, nearest. Exact for every price on the tick grid below 2^53 ticks. */
  public long ticks(double price) {
    return Math.round(price / tickSize.doubleValue());
  }

  /** The price on the nearest tick. */
  public Price price(double observed) {
    return priceOfTicks(ticks(observed));
  }

  public Price priceOfTicks(long ticks) {
    return new Price(tickSize.multiply(BigDecimal.valueOf(ticks)));
  }

  /** The quantity as whole lots, rounded down. */
  public long lots(BigDecimal quantity) {
    return quantity.divide(lotSize, 0, RoundingMode.FLOOR).longValueExact();
  }

  /** The quantity on the lot below. */
  public Quantity quantity(double observed) {
    return quantityOfLots(lots(BigDecimal.valueOf(observed)));
  }

  public Quantity quantityOfLots(long lots) {
    return new Quantity(lotSize.multiply(BigDecimal.valueOf(lots)));
  }

  private static void requirePositive(String field, BigDecimal value) {
    if (value.signum() <= 0) {
      throw new IllegalArgumentException(field + " must be positive, was " + value);
    }
  }

  private static void requireNotNegative(String field, BigDecimal value) {
    if (value.signum() < 0) {
      throw new IllegalArgumentException(field + " must not be negative, was " + value);
    }
  }
}
