/** The state of every service. */
@NullMarked
package com.mastertrade.gateway.status;

import org.jspecify.annotations.NullMarked;
