/** How the gateway refuses. */
@NullMarked
package com.mastertrade.gateway.problem;

import org.jspecify.annotations.NullMarked;
