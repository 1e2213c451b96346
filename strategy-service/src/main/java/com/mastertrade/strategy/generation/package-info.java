/** A generation run: its life-cycle, the night itself, gates and selection. */
@NullMarked
package com.mastertrade.strategy.generation;

import org.jspecify.annotations.NullMarked;
