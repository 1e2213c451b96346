/** Runs, candidates and the trial ledger in PostgreSQL. */
@NullMarked
package com.mastertrade.strategy.generation.jdbc;

import org.jspecify.annotations.NullMarked;
