/** Strategies over REST. */
@NullMarked
package com.mastertrade.strategy.catalogue.web;

import org.jspecify.annotations.NullMarked;
