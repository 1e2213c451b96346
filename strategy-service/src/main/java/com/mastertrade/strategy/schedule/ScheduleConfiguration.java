package com.mastertrade.strategy.schedule;

import com.mastertrade.strategy.generation.Runs;
import com.mastertrade.strategy.market.InstrumentStore;
import com.mastertrade.strategy.market.MarketTimes;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Wires the schedule and looks at it at its pace. */
@Configuration(proxyBeanMethods = false)
class ScheduleConfiguration {

  @Bean
  NightWatch nightWatch(
      MarketTimes times, InstrumentStore instruments, Runs runs, NightWatch.Pace pace) {
    return new NightWatch(times, instruments, runs, pace);
  }

  @Bean
  NightWatch.Pace nightWatchPace(Clock clock, ScheduleProperties settings) {
    return new NightWatch.Pace(clock, settings.silence(), settings.historyWait());
  }

  @Bean
  Poll nightPoll(NightWatch watch) {
    return new Poll(watch);
  }

  /** The loop around the watch: what goes wrong once is logged and tried again. */
  static final class Poll {

    private static final Logger LOG = LoggerFactory.getLogger(NightWatch.class);

    private final NightWatch watch;

    Poll(NightWatch watch) {
      this.watch = watch;
    }

    @Scheduled(fixedDelayString = "${mastertrade.schedule.poll}")
    void look() {
      watch.look().ifPresent(answer -> LOG.info("a night is due: {}", answer));
    }
  }
}
