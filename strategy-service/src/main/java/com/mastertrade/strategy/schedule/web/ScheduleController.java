package com.mastertrade.strategy.schedule.web;

import com.mastertrade.strategy.generation.RunStore;
import com.mastertrade.strategy.generation.web.RunView;
import com.mastertrade.strategy.market.LastBars;
import com.mastertrade.strategy.market.LastBars.LastBar;
import com.mastertrade.strategy.market.MarketTimes;
import com.mastertrade.strategy.schedule.NightSchedule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Market time, the next night and the last scheduled one. */
@RestController
final class ScheduleController {

  private final MarketTimes times;
  private final LastBars lastBars;
  private final RunStore runs;

  ScheduleController(MarketTimes times, LastBars lastBars, RunStore runs) {
    this.times = times;
    this.lastBars = lastBars;
    this.runs = runs;
  }

  /**
   * The schedule.
   *
   * @param nextNight market time of the next night
   * @param lastNight the latest scheduled run, whatever its status
   * @param lastBars the newest closed bar of each symbol that was handled here
   */
  record Schedule(
      Optional<Instant> marketTime,
      Optional<Instant> nextNight,
      Optional<RunView> lastNight,
      List<LastBar> lastBars) {}

  @GetMapping("/api/v1/schedule")
  Schedule schedule() {
    Optional<Instant> now = times.now();
    return new Schedule(
        now, now.map(NightSchedule::next), runs.latestScheduled().map(RunView::of), lastBars.all());
  }
}
