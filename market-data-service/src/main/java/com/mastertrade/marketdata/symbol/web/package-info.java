/** Symbols over REST. */
@NullMarked
package com.mastertrade.marketdata.symbol.web;

import org.jspecify.annotations.NullMarked;
