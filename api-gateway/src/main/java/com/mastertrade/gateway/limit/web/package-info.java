/** Call budgets as headers and refusals. */
@NullMarked
package com.mastertrade.gateway.limit.web;

import org.jspecify.annotations.NullMarked;
