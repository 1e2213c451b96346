package com.mastertrade.common.money;

import java.math.BigDecimal;

/** An exact amount of one asset; negative for a debit. Amounts of two assets never add up. */
public record Money(BigDecimal amount, String asset) {

  public Money {
    if (asset.isBlank()) {
      throw new IllegalArgumentException("asset must not be blank");
    }
  }

  public static Money of(String decimal, String asset) {
    return new Money(new BigDecimal(decimal), asset);
  }

  /**
   * The sum, exact.
   *
   * @throws IllegalArgumentException if the assets differ
   */
  public Money plus(Money other) {
    if (!asset.equals(other.asset)) {
      throw new IllegalArgumentException("cannot add " + other.asset + " to " + asset);
    }
    return new Money(amount.add(other.amount), asset);
  }

  public Money negated() {
    return new Money(amount.negate(), asset);
  }

  /** What {@code quantity} costs at {@code price}, exact, in {@code quoteAsset}. */
  public static Money value(Price price, Quantity quantity, String quoteAsset) {
    return new Money(price.value().multiply(quantity.value()), quoteAsset);
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + asset;
  }
}
