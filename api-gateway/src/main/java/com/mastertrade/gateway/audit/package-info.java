/** Who changed what, when, with which outcome. */
@NullMarked
package com.mastertrade.gateway.audit;

import org.jspecify.annotations.NullMarked;
