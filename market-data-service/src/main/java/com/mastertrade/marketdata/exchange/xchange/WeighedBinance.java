package com.mastertrade.marketdata.exchange.xchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.knowm.xchange.binance.Binance;
import org.knowm.xchange.binance.dto.BinanceException;

/** XChange's Binance interface, with the answer's headers where the request weight matters. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public interface WeighedBinance extends Binance {

  /** Like {@code klines}. */
  @GET
  @Path("api/v3/klines")
  KlinePage klinePage(
      @QueryParam("symbol") String symbol,
      @QueryParam("interval") String interval,
      @QueryParam("limit") Integer limit,
      @QueryParam("startTime") @Nullable Long startTime,
      @QueryParam("endTime") @Nullable Long endTime)
      throws IOException, BinanceException;
}
