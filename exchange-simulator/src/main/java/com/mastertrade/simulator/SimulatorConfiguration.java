package com.mastertrade.simulator;

import com.mastertrade.simulator.control.ReplayDescription;
import com.mastertrade.simulator.market.Market;
import com.mastertrade.simulator.market.PricePath;
import com.mastertrade.simulator.replay.PositionFile;
import com.mastertrade.simulator.replay.PositionStore;
import com.mastertrade.simulator.replay.Replay;
import com.mastertrade.simulator.replay.ReplayClock;
import com.mastertrade.simulator.replay.ReplayListener;
import com.mastertrade.sources.CandleSource;
import java.time.Clock;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The market and its clock. */
@Configuration(proxyBeanMethods = false)
class SimulatorConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(SimulatorConfiguration.class);

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  SimulatorSettings settings(SimulatorProperties given) {
    return SimulatorSettings.of(given);
  }

  @Bean
  CandleSource candleSource(SimulatorSettings settings) {
    return ReplaySource.open(settings.source());
  }

  @Bean
  Market market(CandleSource source, SimulatorSettings settings) {
    return new Market(source, PricePath.atRate(settings.rate().timesRealTime()), settings.seed());
  }

  @Bean
  ReplayDescription description(CandleSource source, SimulatorSettings settings) {
    return new ReplayDescription(
        settings.source(),
        source.kind().name().toLowerCase(Locale.ROOT),
        source.description(),
        settings.rate(),
        source.symbols().stream().map(symbol -> symbol.value()).toList());
  }

  @Bean
  ReplayClock replayClock(CandleSource source, SimulatorSettings settings) {
    PositionStore store =
        settings.state().<PositionStore>map(PositionFile::new).orElseGet(PositionStore::none);
    ReplayClock clock = ReplayStart.clock(source, settings, store);
    LOG.info(
        "Market {} ({}) stands at {}, rate {}",
        settings.source(),
        source.description(),
        clock.state().position(),
        settings.rate());
    return clock;
  }

  @Bean
  Replay replay(
      ReplayClock clock,
      SimulatorSettings settings,
      Market market,
      ReplayListener listener,
      ConfigurableApplicationContext context) {
    return new Replay(
        clock,
        settings.rate(),
        market.path().seconds(),
        listener,
        () -> Thread.ofPlatform().name("exit").start(() -> exit(context, 1)));
  }

  @Bean
  ParentProcess parentProcess(SimulatorSettings settings, ConfigurableApplicationContext context) {
    return new ParentProcess(settings.parentPid(), () -> exit(context, 0));
  }

  private static void exit(ConfigurableApplicationContext context, int code) {
    System.exit(SpringApplication.exit(context, () -> code));
  }
}
