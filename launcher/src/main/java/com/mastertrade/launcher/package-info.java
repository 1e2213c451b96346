/** What {@code ./mastertrade} hands over to: the command line and its errors. */
@NullMarked
package com.mastertrade.launcher;

import org.jspecify.annotations.NullMarked;
