/**
 * Orders and what becomes of them: {@link com.mastertrade.engine.order.OrderTicket} is what was
 * approved, {@link com.mastertrade.engine.order.OrderTracker} keeps every order's state by one
 * table ({@link com.mastertrade.engine.order.OrderState}) and turns fills into balanced ledger
 * entries.
 */
@NullMarked
package com.mastertrade.engine.order;

import org.jspecify.annotations.NullMarked;
