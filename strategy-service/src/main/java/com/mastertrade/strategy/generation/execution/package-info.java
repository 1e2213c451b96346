/** Persistent execution of a run, resumed after a crash. */
@NullMarked
package com.mastertrade.strategy.generation.execution;

import org.jspecify.annotations.NullMarked;
