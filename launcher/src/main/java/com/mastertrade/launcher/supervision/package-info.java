/** Children that are started again when they end, and end with the launcher. */
@NullMarked
package com.mastertrade.launcher.supervision;

import org.jspecify.annotations.NullMarked;
