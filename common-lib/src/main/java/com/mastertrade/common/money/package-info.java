/** Amounts that are booked: exact decimals, written as strings in JSON. */
@NullMarked
package com.mastertrade.common.money;

import org.jspecify.annotations.NullMarked;
