/** Errors as RFC 9457 problem details. */
@NullMarked
package com.mastertrade.kit.problem;

import org.jspecify.annotations.NullMarked;
