/** One strategy on one window: result, provenance, reproduction. */
@NullMarked
package com.mastertrade.strategy.backtest;

import org.jspecify.annotations.NullMarked;
