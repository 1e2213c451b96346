package com.mastertrade.marketdata.exchange.xchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import si.mazi.rescu.HttpResponseAware;

/** Rows of one answer with the headers it came with. */
public final class KlinePage extends ArrayList<Object[]> implements HttpResponseAware {

  private transient Map<String, List<String>> headers = Map.of();

  @Override
  public void setResponseHeaders(Map<String, List<String>> headers) {
    this.headers = headers;
  }

  @Override
  public Map<String, List<String>> getResponseHeaders() {
    return headers;
  }
}
