package com.mastertrade.simulator.rest;

import com.mastertrade.common.instrument.Instrument;
import com.mastertrade.simulator.market.Decimals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One symbol of {@code exchangeInfo}. */
record SymbolInfo(
    String symbol,
    String status,
    String baseAsset,
    int baseAssetPrecision,
    String quoteAsset,
    int quotePrecision,
    int quoteAssetPrecision,
    int baseCommissionPrecision,
    int quoteCommissionPrecision,
    List<String> orderTypes,
    boolean icebergAllowed,
    boolean ocoAllowed,
    boolean otoAllowed,
    boolean opoAllowed,
    boolean quoteOrderQtyMarketAllowed,
    boolean allowTrailingStop,
    boolean cancelReplaceAllowed,
    boolean amendAllowed,
    boolean pegInstructionsAllowed,
    boolean isSpotTradingAllowed,
    boolean isMarginTradingAllowed,
    List<Map<String, Object>> filters,
    List<String> permissions,
    List<List<String>> permissionSets,
    String defaultSelfTradePreventionMode,
    List<String> allowedSelfTradePreventionModes) {

  private static final int PRECISION = 8;
  private static final String LARGEST_PRICE = "1000000.00000000";
  private static final String LARGEST_QUANTITY = "90000000.00000000";
  private static final String LARGEST_MARKET_QUANTITY = "100000.00000000";
  private static final String LARGEST_NOTIONAL = "9000000.00000000";

  private static final List<String> ORDER_TYPES =
      List.of(
          "LIMIT",
          "LIMIT_MAKER",
          "MARKET",
          "STOP_LOSS",
          "STOP_LOSS_LIMIT",
          "TAKE_PROFIT",
          "TAKE_PROFIT_LIMIT");

  static SymbolInfo of(Instrument instrument, String status) {
    return new SymbolInfo(
        instrument.symbol().value(),
        status,
        instrument.baseAsset(),
        PRECISION,
        instrument.quoteAsset(),
        PRECISION,
        PRECISION,
        PRECISION,
        PRECISION,
        ORDER_TYPES,
        true,
        true,
        true,
        false,
        true,
        true,
        true,
        false,
        false,
        true,
        false,
        filters(instrument),
        List.of(),
        List.of(List.of("SPOT")),
        "NONE",
        List.of("NONE"));
  }

  private static List<Map<String, Object>> filters(Instrument instrument) {
    String tick = Decimals.eight(instrument.tickSize());
    String lot = Decimals.eight(instrument.lotSize());
    String minQuantity = Decimals.eight(instrument.minQuantity());
    String notional = Decimals.eight(instrument.minNotional());
    return List.of(
        filter("PRICE_FILTER", "minPrice", tick, "maxPrice", LARGEST_PRICE, "tickSize", tick),
        filter("LOT_SIZE", "minQty", minQuantity, "maxQty", LARGEST_QUANTITY, "stepSize", lot),
        filter("ICEBERG_PARTS", "limit", 10),
        filter(
            "MARKET_LOT_SIZE",
            "minQty",
            Decimals.eight(0),
            "maxQty",
            LARGEST_MARKET_QUANTITY,
            "stepSize",
            Decimals.eight(0)),
        filter(
            "PERCENT_PRICE_BY_SIDE",
            "bidMultiplierUp",
            "5",
            "bidMultiplierDown",
            "0.2",
            "askMultiplierUp",
            "5",
            "askMultiplierDown",
            "0.2",
            "avgPriceMins",
            5),
        filter("MIN_NOTIONAL", "minNotional", notional, "applyToMarket", true, "avgPriceMins", 5),
        filter(
            "NOTIONAL",
            "minNotional",
            notional,
            "applyMinToMarket",
            true,
            "maxNotional",
            LARGEST_NOTIONAL,
            "applyMaxToMarket",
            false,
            "avgPriceMins",
            5),
        filter("MAX_NUM_ORDERS", "maxNumOrders", 200),
        filter("MAX_NUM_ALGO_ORDERS", "maxNumAlgoOrders", 5));
  }

  private static Map<String, Object> filter(String type, Object... namesAndValues) {
    Map<String, Object> filter = new LinkedHashMap<>();
    filter.put("filterType", type);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      filter.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return filter;
  }
}
