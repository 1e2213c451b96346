/**
 * Where candles come from when no exchange is connected: the shipped sample of real candles,
 * folders of candle files, Binance's public dumps, and a seeded generator. Everything streams.
 */
@NullMarked
package com.mastertrade.sources;

import org.jspecify.annotations.NullMarked;
