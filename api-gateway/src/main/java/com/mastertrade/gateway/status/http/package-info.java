/** Asking services for their health. */
@NullMarked
package com.mastertrade.gateway.status.http;

import org.jspecify.annotations.NullMarked;
