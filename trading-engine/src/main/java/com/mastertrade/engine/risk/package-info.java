/**
 * What may be done: {@link com.mastertrade.engine.risk.RiskGate} takes an intent through {@link
 * com.mastertrade.engine.risk.RiskRules}, one list of named functions, against one {@link
 * com.mastertrade.engine.risk.RiskBook}. It may only reduce.
 */
@NullMarked
package com.mastertrade.engine.risk;

import org.jspecify.annotations.NullMarked;
