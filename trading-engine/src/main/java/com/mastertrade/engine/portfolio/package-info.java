/**
 * The whole trading path in one thread: {@link com.mastertrade.engine.portfolio.PortfolioRun} takes
 * a minute through desk, book, strategies, gate and desk again, as the services do with a broker
 * between them; {@link com.mastertrade.engine.portfolio.PortfolioBacktest} gives it history.
 */
@NullMarked
package com.mastertrade.engine.portfolio;

import org.jspecify.annotations.NullMarked;
