/** All wiring of the service. */
@NullMarked
package com.mastertrade.marketdata.config;

import org.jspecify.annotations.NullMarked;
