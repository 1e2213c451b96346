package com.mastertrade.strategy.generation;

import java.util.function.Supplier;

/** Runs a piece of work in one transaction. */
public interface Atomically {

  <T> T call(Supplier<T> work);
}
