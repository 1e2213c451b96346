/** Symbols in PostgreSQL. */
@NullMarked
package com.mastertrade.marketdata.symbol.jdbc;

import org.jspecify.annotations.NullMarked;
