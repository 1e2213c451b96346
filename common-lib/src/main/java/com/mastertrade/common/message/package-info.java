/** The messages that travel between services, and their JSON form. */
@NullMarked
package com.mastertrade.common.message;

import org.jspecify.annotations.NullMarked;
