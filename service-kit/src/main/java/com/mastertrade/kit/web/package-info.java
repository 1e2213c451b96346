/** Correlation ids, JSON and API documents. */
@NullMarked
package com.mastertrade.kit.web;

import org.jspecify.annotations.NullMarked;
