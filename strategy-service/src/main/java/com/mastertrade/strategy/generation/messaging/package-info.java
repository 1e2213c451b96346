/** Progress of a run on the broker. */
@NullMarked
package com.mastertrade.strategy.generation.messaging;

import org.jspecify.annotations.NullMarked;
