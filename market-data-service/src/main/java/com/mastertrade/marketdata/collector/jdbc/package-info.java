/** Runs of collectors in PostgreSQL. */
@NullMarked
package com.mastertrade.marketdata.collector.jdbc;

import org.jspecify.annotations.NullMarked;
