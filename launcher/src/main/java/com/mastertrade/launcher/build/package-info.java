/** Checks of the machine, the build and the tests; JDK only, since it runs from source. */
@NullMarked
package com.mastertrade.launcher.build;

import org.jspecify.annotations.NullMarked;
