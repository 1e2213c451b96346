/** The reference engine: event-driven, bar by bar. */
@NullMarked
package com.mastertrade.engine.backtest;

import org.jspecify.annotations.NullMarked;
