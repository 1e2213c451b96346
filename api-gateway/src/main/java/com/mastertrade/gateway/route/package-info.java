/** Which paths there are, who may call them and where they lead. */
@NullMarked
package com.mastertrade.gateway.route;

import org.jspecify.annotations.NullMarked;
