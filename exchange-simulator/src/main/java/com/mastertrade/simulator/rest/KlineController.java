package com.mastertrade.simulator.rest;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.simulator.market.Decimals;
import com.mastertrade.simulator.market.Kline;
import com.mastertrade.simulator.market.KlineInterval;
import com.mastertrade.simulator.market.Market;
import com.mastertrade.simulator.market.Moment;
import com.mastertrade.simulator.market.TimeRange;
import com.mastertrade.simulator.replay.ReplayClock;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code klines}: every bar up to the replay's moment, the forming one included. */
@RestController
@RequestMapping("/api/v3")
final class KlineController {

  private final Market market;
  private final ReplayClock replay;

  KlineController(Market market, ReplayClock replay) {
    this.market = market;
    this.replay = replay;
  }

  @GetMapping({"/klines", "/uiKlines"})
  List<List<Object>> klines(@RequestParam Map<String, String> query) {
    Parameters parameters = new Parameters(query, market);
    Symbol symbol = parameters.symbol();
    KlineInterval interval =
        KlineInterval.of(
                parameters.text("interval").orElseThrow(() -> BinanceError.missing("interval")))
            .orElseThrow(BinanceError::invalidInterval);
    TimeRange range = parameters.range(parameters.limit(500, 1000));
    Moment now = replay.now();
    List<Kline> klines =
        parameters.number("startTime").isPresent()
            ? market.klinesFrom(symbol, interval, range, now)
            : market.klinesBefore(symbol, interval, range, now);
    return klines.stream().map(KlineController::row).toList();
  }

  /** The source does not say who took: half of the volume is taken for the buyers'. */
  private static List<Object> row(Kline kline) {
    return List.of(
        kline.openTime(),
        Decimals.eight(kline.open()),
        Decimals.eight(kline.high()),
        Decimals.eight(kline.low()),
        Decimals.eight(kline.close()),
        Decimals.eight(kline.volume()),
        kline.closeTime(),
        Decimals.eight(kline.quoteVolume()),
        kline.trades(),
        Decimals.eight(kline.volume() / 2),
        Decimals.eight(kline.quoteVolume() / 2),
        "0");
  }
}
