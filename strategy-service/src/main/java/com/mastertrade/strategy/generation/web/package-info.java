/** Generation runs over REST. */
@NullMarked
package com.mastertrade.strategy.generation.web;

import org.jspecify.annotations.NullMarked;
