/** Routes over HTTP. */
@NullMarked
package com.mastertrade.gateway.route.web;

import org.jspecify.annotations.NullMarked;
