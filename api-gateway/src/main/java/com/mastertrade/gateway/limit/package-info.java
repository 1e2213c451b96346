/** How often one caller may call. */
@NullMarked
package com.mastertrade.gateway.limit;

import org.jspecify.annotations.NullMarked;
