/** The live stream as server-sent events. */
@NullMarked
package com.mastertrade.gateway.stream.web;

import org.jspecify.annotations.NullMarked;
