/** Results and trades in PostgreSQL. */
@NullMarked
package com.mastertrade.strategy.backtest.jdbc;

import org.jspecify.annotations.NullMarked;
