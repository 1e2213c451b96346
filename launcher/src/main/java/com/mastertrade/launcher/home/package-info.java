/** The folder that holds one market: its choice, secrets, lock and state. */
@NullMarked
package com.mastertrade.launcher.home;

import org.jspecify.annotations.NullMarked;
