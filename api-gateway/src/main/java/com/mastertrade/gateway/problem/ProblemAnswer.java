package com.mastertrade.gateway.problem;

import com.mastertrade.kit.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as problem details where no controller is reached. */
@Component
public final class ProblemAnswer {

  private final JsonMapper json;

  public ProblemAnswer(JsonMapper json) {
    this.json = json;
  }

  public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    ProblemDetail problem =
        Problems.of(refusal.status(), refusal.slug(), refusal.title(), refusal.detail());
    problem.setInstance(URI.create(path(request)));
    response.setStatus(refusal.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }

  private static String path(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.matches("[A-Za-z0-9/._~:@-]*") && !path.startsWith("//") ? path : "/";
  }
}
