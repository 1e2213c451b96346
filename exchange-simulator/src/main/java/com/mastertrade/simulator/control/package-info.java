/** The control port of the replay, and health. */
@NullMarked
package com.mastertrade.simulator.control;

import org.jspecify.annotations.NullMarked;
