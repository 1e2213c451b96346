package com.mastertrade.kit.web;

import com.mastertrade.kit.problem.FieldProblem;
import com.mastertrade.kit.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which page is asked for. */
public record PageRequest(int page, int size) {

  public static final int DEFAULT_SIZE = 50;
  public static final int MAX_SIZE = 200;

  /**
   * The page of two optional query parameters.
   *
   * @throws ProblemException 400 naming the parameter and its limit
   */
  public static PageRequest of(@Nullable Integer page, @Nullable Integer size) {
    int number = page == null ? 0 : page;
    int length = size == null ? DEFAULT_SIZE : size;
    if (number < 0 || number > 1_000_000) {
      throw refuse("page", "must be 0 to 1000000, was " + number);
    }
    if (length < 1 || length > MAX_SIZE) {
      throw refuse("size", "must be 1 to " + MAX_SIZE + ", was " + length);
    }
    return new PageRequest(number, length);
  }

  public long offset() {
    return (long) page * size;
  }

  private static ProblemException refuse(String field, String message) {
    return ProblemException.badRequest(List.of(new FieldProblem(field, message)));
  }
}
