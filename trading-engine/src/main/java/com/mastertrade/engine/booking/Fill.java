package com.mastertrade.engine.booking;

/**
 * An executed order.
 *
 * @param bar index of the bar it filled in
 * @param time epoch milliseconds
 * @param ticks price
 * @param lots quantity
 * @param value of the fill, 1e-8 quote
 * @param fee 1e-8 quote
 */
public record Fill(int bar, long time, long ticks, long lots, long value, long fee) {}
