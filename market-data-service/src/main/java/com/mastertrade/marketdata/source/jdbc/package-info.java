/** Data sources in PostgreSQL. */
@NullMarked
package com.mastertrade.marketdata.source.jdbc;

import org.jspecify.annotations.NullMarked;
