/** Coverage, gaps and requests in PostgreSQL. */
@NullMarked
package com.mastertrade.marketdata.history.jdbc;

import org.jspecify.annotations.NullMarked;
