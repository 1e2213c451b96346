/** Strategies in PostgreSQL. */
@NullMarked
package com.mastertrade.strategy.catalogue.jdbc;

import org.jspecify.annotations.NullMarked;
