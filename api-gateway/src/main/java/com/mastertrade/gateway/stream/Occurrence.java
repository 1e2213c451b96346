package com.mastertrade.gateway.stream;

/**
 * Something that was said on the broker.
 *
 * @param about what it is about; of market events of one type about the same only the newest counts
 * @param json the message as it was said
 */
public record Occurrence(StreamType type, String about, String json) {}
