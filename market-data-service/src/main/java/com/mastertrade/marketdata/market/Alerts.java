package com.mastertrade.marketdata.market;

import java.util.Map;

/** Tells operators. */
public interface Alerts {

  void warn(String title, String detail, Map<String, String> context);
}
