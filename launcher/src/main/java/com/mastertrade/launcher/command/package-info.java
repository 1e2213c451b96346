/** One class a command. */
@NullMarked
package com.mastertrade.launcher.command;

import org.jspecify.annotations.NullMarked;
