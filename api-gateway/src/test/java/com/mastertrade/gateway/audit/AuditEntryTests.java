package com.mastertrade.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.audit.AuditEntry.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditEntryTests {

  @ParameterizedTest
  @CsvSource({"200, DONE", "302, DONE", "400, REFUSED", "403, REFUSED", "500, FAILED"})
  void theStatusTellsTheOutcome(int status, Outcome outcome) {
    assertThat(Outcome.of(status)).isEqualTo(outcome);
  }
}
