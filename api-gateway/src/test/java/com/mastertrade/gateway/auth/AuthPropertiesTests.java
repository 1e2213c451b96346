package com.mastertrade.gateway.auth;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthPropertiesTests {

  @Test
  void aShortCommandLineKeyIsRefusedWithASentence() {
    assertThat(problems("too-short"))
        .containsExactly(
            "cliKey is not usable: MASTERTRADE_CLI_KEY needs 32 to 200 printable characters");
  }

  @Test
  void noCommandLineKeyIsFine() {
    assertThat(problems("")).isEmpty();
    assertThat(problems("x".repeat(32))).isEmpty();
  }

  @Test
  void theCommandLineKeyShowsInNoLog() {
    assertThat(properties("y".repeat(40)).toString()).doesNotContain("yyyy");
  }

  private static List<String> problems(String cliKey) {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      return factory.getValidator().validate(properties(cliKey)).stream()
          .map(problem -> problem.getPropertyPath() + " " + problem.getMessage())
          .toList();
    }
  }

  private static AuthProperties properties(String cliKey) {
    return new AuthProperties(
        URI.create("http://127.0.0.1:3000"),
        cliKey,
        Duration.ofHours(12),
        Duration.ofMinutes(10),
        Duration.ofSeconds(5),
        new AuthProperties.Attempts(5, 20, 50, Duration.ofMinutes(5)));
  }
}
