/** What the tests of every service share; published as this module's {@code tests} jar. */
@NullMarked
package com.mastertrade.kit.test;

import org.jspecify.annotations.NullMarked;
