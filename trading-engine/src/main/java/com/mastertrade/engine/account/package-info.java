/**
 * What belongs to whom: {@link com.mastertrade.engine.account.PortfolioAccount} holds cash, what of
 * it is reserved, and a {@link com.mastertrade.engine.account.Position} for each strategy and
 * symbol.
 */
@NullMarked
package com.mastertrade.engine.account;

import org.jspecify.annotations.NullMarked;
