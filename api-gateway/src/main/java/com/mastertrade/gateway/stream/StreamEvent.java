package com.mastertrade.gateway.stream;

/** An occurrence with its place in the stream. */
public record StreamEvent(long id, StreamType type, String json) {}
