package com.mastertrade.kit.problem;

import com.mastertrade.kit.correlation.CorrelationId;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Builds problem details of the one form. */
public final class Problems {

  private Problems() {}

  /** A problem with the current correlation id. */
  public static ProblemDetail of(HttpStatusCode status, String slug, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:mastertrade:problem:" + slug));
    problem.setTitle(title);
    problem.setProperty(CorrelationId.FIELD, CorrelationId.current());
    return problem;
  }

  /** Says which fields are at fault. */
  static ProblemDetail naming(List<FieldProblem> errors, ProblemDetail problem) {
    if (!errors.isEmpty()) {
      problem.setProperty("errors", errors);
    }
    return problem;
  }
}
