/** From nothing to a finished night: the steps of {@code up}. */
@NullMarked
package com.mastertrade.launcher.up;

import org.jspecify.annotations.NullMarked;
