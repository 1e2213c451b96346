package com.mastertrade.kit.problem;

/** What is wrong with one field of the input; the message names the limit. */
public record FieldProblem(String field, String message) {}
