package com.mastertrade.engine.booking;

/**
 * An executed order.
 *
 * @param bar index of the base bar it filled in
 * @param time epoch milliseconds: when the bar opened, also for what filled later inside it; when
 *     it closed for what the end of the data closes
 * @param ticks price
 * @param lots quantity
 * @param value of the fill, 1e-8 quote
 * @param fee 1e-8 quote
 */
public record Fill(int bar, long time, long ticks, long lots, long value, long fee) {}
