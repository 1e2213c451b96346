package com.mastertrade.engine.indicator;

import com.mastertrade.engine.data.GrowingBars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Columns over bars that arrive one by one. Not thread-safe. */
public final class GrowingColumns implements Columns {

  private final GrowingBars bars;
  private final Map<Source, Column> columns = new HashMap<>();
  private final List<Lane> lanes = new ArrayList<>();

  public GrowingColumns(GrowingBars bars) {
    this.bars = bars;
  }

  /** The column of that source, caught up with the bars so far. */
  @Override
  public Column of(Source source) {
    return columns.computeIfAbsent(source, this::start);
  }

  /** Takes in the bars that arrived since. */
  public void advance() {
    lanes.forEach(this::catchUp);
  }

  private Column start(Source source) {
    Lane lane = new Lane(source.step(), new Column(bars.size() + 256));
    catchUp(lane);
    lanes.add(lane);
    return lane.column;
  }

  private void catchUp(Lane lane) {
    while (lane.column.size() < bars.size()) {
      lane.column.append(lane.step.next(bars, lane.column.size()));
    }
  }

  private record Lane(IndicatorStep step, Column column) {}
}
