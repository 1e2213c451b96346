/** Strategies as data: a versioned JSON document, its canonical form, hash, words and grids. */
@NullMarked
package com.mastertrade.engine.document;

import org.jspecify.annotations.NullMarked;
