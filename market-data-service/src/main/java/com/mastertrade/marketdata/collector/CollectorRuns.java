package com.mastertrade.marketdata.collector;

/** Remembers when collectors ran and what came of it. */
public interface CollectorRuns {

  /** Begins a run, ending the one before. */
  void begin(Collector collector);

  /** Notes how far the run is. */
  void progress(Collector collector);

  /** Ends the run. */
  void end(Collector collector, String status);
}
