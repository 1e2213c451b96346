/** The genetic search: values in, evaluated candidates out. */
@NullMarked
package com.mastertrade.strategy.search;

import org.jspecify.annotations.NullMarked;
