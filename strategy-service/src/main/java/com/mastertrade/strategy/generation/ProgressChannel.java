package com.mastertrade.strategy.generation;

/** Where others hear how far a run has come. */
public interface ProgressChannel {

  void say(GenerationRun run, RunProgress progress, boolean finished);
}
