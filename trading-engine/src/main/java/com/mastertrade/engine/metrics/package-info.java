/** What a backtest's daily equity and trades amount to, each figure with its source. */
@NullMarked
package com.mastertrade.engine.metrics;

import org.jspecify.annotations.NullMarked;
