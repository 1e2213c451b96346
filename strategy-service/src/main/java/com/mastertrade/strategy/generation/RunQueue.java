package com.mastertrade.strategy.generation;

import java.util.UUID;

/** Hands a stored run to whoever executes it, in the caller's transaction. */
public interface RunQueue {

  void enqueue(UUID runId);
}
