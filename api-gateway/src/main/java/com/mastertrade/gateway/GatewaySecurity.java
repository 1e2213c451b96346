package com.mastertrade.gateway;

import com.mastertrade.gateway.audit.AuditLog;
import com.mastertrade.gateway.audit.web.AuditFilter;
import com.mastertrade.gateway.auth.Identification;
import com.mastertrade.gateway.auth.web.CredentialFilter;
import com.mastertrade.gateway.auth.web.ForgeryFilter;
import com.mastertrade.gateway.auth.web.RouteAuthorization;
import com.mastertrade.gateway.limit.CallBudget;
import com.mastertrade.gateway.limit.LimitProperties;
import com.mastertrade.gateway.limit.web.LimitFilter;
import com.mastertrade.gateway.problem.ProblemAnswer;
import com.mastertrade.gateway.problem.Refusal;
import com.mastertrade.gateway.route.RouteTable;
import com.mastertrade.gateway.route.web.RouteFilter;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * The order in which a request is questioned: is there such a path, who are you, how often, may
 * you.
 */
@Configuration
class GatewaySecurity {

  @Bean
  SecurityFilterChain gatewayChain(
      HttpSecurity http, Questions questions, Budgets budgets, ProblemAnswer problems) {
    RouteAuthorization authorization = new RouteAuthorization(problems);
    return http.csrf(AbstractHttpConfigurer::disable) // ForgeryFilter asks for a header instead
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(questions.route(), AuthorizationFilter.class)
        .addFilterBefore(questions.credential(), AuthorizationFilter.class)
        .addFilterBefore(budgets.filter(problems), AuthorizationFilter.class)
        .addFilterBefore(questions.audit(), AuthorizationFilter.class)
        .addFilterBefore(new ForgeryFilter(problems), AuthorizationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().access(authorization))
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint((q, a, e) -> authorization.unauthorized(q, a))
                    .accessDeniedHandler((q, a, e) -> authorization.forbidden(q, a)))
        .build();
  }

  @Bean
  Questions questions(
      RouteTable routes, Identification identification, Records records, ProblemAnswer problems) {
    return new Questions(
        new RouteFilter(routes, problems),
        new CredentialFilter(identification, problems),
        new AuditFilter(records.log(), records.clock(), problems));
  }

  @Bean
  Budgets budgets(CallBudget budget, LimitProperties limits) {
    return new Budgets(budget, limits);
  }

  @Bean
  Records records(AuditLog log, Clock clock) {
    return new Records(log, clock);
  }

  @Bean
  RequestRejectedHandler rejectedRequests(ProblemAnswer problems) {
    return (request, response, reason) ->
        problems.write(
            request,
            response,
            new Refusal(
                HttpStatus.BAD_REQUEST,
                "malformed-request",
                "Malformed request",
                "the path or a header has characters that are not taken"));
  }

  /** Filters of the chain; not beans, which the servlet container would run a second time. */
  record Questions(RouteFilter route, CredentialFilter credential, AuditFilter audit) {}

  record Budgets(CallBudget budget, LimitProperties limits) {

    LimitFilter filter(ProblemAnswer problems) {
      return new LimitFilter(budget, limits, problems);
    }
  }

  record Records(AuditLog log, Clock clock) {}
}
