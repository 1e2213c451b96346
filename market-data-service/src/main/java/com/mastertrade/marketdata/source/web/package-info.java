/** Data sources over REST. */
@NullMarked
package com.mastertrade.marketdata.source.web;

import org.jspecify.annotations.NullMarked;
