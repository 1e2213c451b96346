/** Words of orders that messages, services and engine share. */
@NullMarked
package com.mastertrade.common.order;

import org.jspecify.annotations.NullMarked;
