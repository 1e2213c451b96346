/** The one door into the suite. */
@NullMarked
package com.mastertrade.gateway;

import org.jspecify.annotations.NullMarked;
