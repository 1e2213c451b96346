package com.mastertrade.strategy.market.messaging;

import com.mastertrade.common.market.Interval;
import com.mastertrade.common.message.MarketData;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.strategy.market.LastBars;
import com.mastertrade.strategy.market.MarketTimes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.annotation.RabbitListener;
import org.springframework.stereotype.Component;

/** Closed one-minute bars advance market time; a bar that comes twice changes nothing. */
@Component
final class ClosedBarListener {

  private static final Logger LOG = LoggerFactory.getLogger(ClosedBarListener.class);

  private final MarketTimes times;
  private final LastBars lastBars;

  ClosedBarListener(MarketTimes times, LastBars lastBars) {
    this.times = times;
    this.lastBars = lastBars;
  }

  @RabbitListener(queues = "strategy_market_data", concurrency = "5")
  void onBar(Message message) {
    MarketData bar = MessageJson.read(message.getBody(), MarketData.class);
    if (bar.closed() && bar.interval() == Interval.M1) {
      times.barClosed(bar.symbol(), bar.candle().closeTime());
      lastBars.note(bar);
      LOG.info("bar of {} closed at {}", bar.symbol(), bar.candle().closeTime());
    }
  }
}
