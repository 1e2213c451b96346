/** The clock of the replay: origin, release, pace and the position kept on disk. */
@NullMarked
package com.mastertrade.simulator.replay;

import org.jspecify.annotations.NullMarked;
