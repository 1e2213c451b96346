/** Market time in PostgreSQL. */
@NullMarked
package com.mastertrade.marketdata.market.jdbc;

import org.jspecify.annotations.NullMarked;
