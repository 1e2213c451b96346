/** The schedule over REST. */
@NullMarked
package com.mastertrade.strategy.schedule.web;

import org.jspecify.annotations.NullMarked;
