/** The id that follows one cause through every process. */
@NullMarked
package com.mastertrade.kit.correlation;

import org.jspecify.annotations.NullMarked;
