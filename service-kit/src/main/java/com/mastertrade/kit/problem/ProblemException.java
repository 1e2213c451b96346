package com.mastertrade.kit.problem;

import java.util.List;
import org.springframework.http.HttpStatus;

/** A refusal that the caller should see as a problem detail. */
public final class ProblemException extends RuntimeException {

  private final HttpStatus status;
  private final String slug;
  private final String title;
  private final List<FieldProblem> errors;

  /**
   * @param slug stable name of the kind of problem; the type is {@code
   *     urn:mastertrade:problem:slug}
   */
  public ProblemException(
      HttpStatus status, String slug, String title, String detail, List<FieldProblem> errors) {
    super(detail);
    this.status = status;
    this.slug = slug;
    this.title = title;
    this.errors = List.copyOf(errors);
  }

  /** A refusal that is not about single fields. */
  public ProblemException(HttpStatus status, String slug, String title, String detail) {
    this(status, slug, title, detail, List.of());
  }

  /** 400 with what is wrong in each field. */
  public static ProblemException badRequest(List<FieldProblem> errors) {
    return new ProblemException(
        HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", summary(errors), errors);
  }

  /** 404 for a thing of that kind and name. */
  public static ProblemException notFound(String kind, String name) {
    return new ProblemException(
        HttpStatus.NOT_FOUND, "not-found", "Not found", "no " + kind + " " + name);
  }

  /** 409 with a reason. */
  public static ProblemException conflict(String slug, String title, String detail) {
    return new ProblemException(HttpStatus.CONFLICT, slug, title, detail);
  }

  static String summary(List<FieldProblem> errors) {
    return String.join(
        "; ", errors.stream().map(error -> error.field() + " " + error.message()).toList());
  }

  public HttpStatus status() {
    return status;
  }

  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  public List<FieldProblem> errors() {
    return errors;
  }
}
