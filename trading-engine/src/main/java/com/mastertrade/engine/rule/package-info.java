/** Documents' rules bound to columns, and the decisions they lead to. */
@NullMarked
package com.mastertrade.engine.rule;

import org.jspecify.annotations.NullMarked;
