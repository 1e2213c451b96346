package com.mastertrade.engine.document;

/** A document that cannot be read: where and why. */
public final class DocumentException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String problem;

  DocumentException(String path, String problem) {
    super(path + ": " + problem);
    this.path = path;
    this.problem = problem;
  }

  /** JSON path, e.g. {@code $.entry.all[1].left}. */
  public String path() {
    return path;
  }

  /** What is wrong, naming the limit. */
  public String problem() {
    return problem;
  }
}
