/** Symbols that are collected. */
@NullMarked
package com.mastertrade.marketdata.symbol;

import org.jspecify.annotations.NullMarked;
