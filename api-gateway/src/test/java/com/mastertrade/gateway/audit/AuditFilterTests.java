package com.mastertrade.gateway.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mastertrade.gateway.audit.jdbc.JdbcAuditLog;
import com.mastertrade.gateway.audit.web.AuditFilter;
import com.mastertrade.gateway.problem.ProblemAnswer;
import com.mastertrade.gateway.route.DocumentedRoutes;
import com.mastertrade.gateway.route.web.RouteFilter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class AuditFilterTests {

  @Test
  void doesNothingThatItCannotWriteDown() throws ServletException, IOException {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setURL("jdbc:postgresql://127.0.0.1:1/nowhere");
    ProblemAnswer problems = new ProblemAnswer(JsonMapper.builder().build());
    AuditFilter filter =
        new AuditFilter(new JdbcAuditLog(JdbcClient.create(nowhere)), Clock.systemUTC(), problems);
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/strategies");
    MockHttpServletResponse response = new MockHttpServletResponse();
    AtomicBoolean done = new AtomicBoolean();

    new RouteFilter(DocumentedRoutes.table(), problems)
        .doFilter(request, response, (q, a) -> filter.doFilter(q, a, (_, _) -> done.set(true)));

    assertThat(done).isFalse();
    assertThat(response.getStatus()).isEqualTo(503);
    assertThat(response.getContentAsString()).contains("nothing was changed");
  }
}
