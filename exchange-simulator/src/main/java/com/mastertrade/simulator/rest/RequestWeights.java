package com.mastertrade.simulator.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What each request weighs, by Binance's published table. */
final class RequestWeights {

  private RequestWeights() {}

  static int of(HttpServletRequest request) {
    boolean oneSymbol = request.getParameter("symbol") != null;
    boolean all = !oneSymbol && request.getParameter("symbols") == null;
    return switch (request.getRequestURI()) {
      case "/api/v3/exchangeInfo" -> 20;
      case "/api/v3/klines", "/api/v3/uiKlines", "/api/v3/avgPrice" -> 2;
      case "/api/v3/depth" -> depth(request.getParameter("limit"));
      case "/api/v3/trades" -> 25;
      case "/api/v3/aggTrades" -> 4;
      case "/api/v3/ticker/24hr" -> all ? 80 : 2;
      case "/api/v3/ticker/price", "/api/v3/ticker/bookTicker" -> oneSymbol ? 2 : 4;
      default -> 1;
    };
  }

  private static int depth(@Nullable String limit) {
    if (limit == null || !limit.matches("[0-9]{1,9}")) {
      return 5;
    }
    int levels = Integer.parseInt(limit);
    if (levels <= 100) {
      return 5;
    }
    if (levels <= 500) {
      return 25;
    }
    return levels <= 1000 ? 50 : 250;
  }
}
