package com.mastertrade.common.topology;

import java.util.List;

/** The durable topic exchanges, and the direct one for dead letters. */
public final class Exchanges {

  public static final String MARKET = "mastertrade.market";
  public static final String TRADING = "mastertrade.trading";
  public static final String ORDERS = "mastertrade.orders";
  public static final String RISK = "mastertrade.risk";
  public static final String SYSTEM = "mastertrade.system";
  public static final String DEAD_LETTER = "mastertrade.dlx";

  /** All topic exchanges. */
  public static final List<String> TOPICS = List.of(MARKET, TRADING, ORDERS, RISK, SYSTEM);

  private Exchanges() {}
}
