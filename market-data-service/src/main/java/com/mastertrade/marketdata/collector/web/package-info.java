/** Collectors over REST. */
@NullMarked
package com.mastertrade.marketdata.collector.web;

import org.jspecify.annotations.NullMarked;
