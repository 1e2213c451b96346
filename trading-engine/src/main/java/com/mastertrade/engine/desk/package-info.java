/**
 * Where tickets become fills: {@link com.mastertrade.engine.desk.OrderDesk} keeps the orders of
 * each strategy and symbol together (an entry, its stop and target, a close), lets a venue fill
 * them, and books what it says with the order tracker and the account.
 */
@NullMarked
package com.mastertrade.engine.desk;

import org.jspecify.annotations.NullMarked;
