package com.mastertrade.kit.security;

import com.mastertrade.kit.config.ProcessConfiguration;
import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.kit.problem.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deny by default. A service answers only to internal tokens: whoever may read sees GET, traders
 * change things. Health, metrics and the API document are open, on loopback.
 */
@AutoConfiguration(after = ProcessConfiguration.class)
@EnableMethodSecurity
public class SecurityConfiguration {

  private static final String[] OPEN = {
    "/health",
    "/health/**",
    "/metrics",
    "/docs",
    "/docs/**",
    "/v3/api-docs",
    "/v3/api-docs/**",
    "/swagger-ui/**",
    "/error"
  };

  @Bean
  InternalTokens internalTokens(ServiceProperties service, Clock clock) {
    return new InternalTokens(service.secret(), clock);
  }

  @Bean
  @ConditionalOnMissingBean
  JwtDecoder jwtDecoder(InternalTokens tokens) {
    return tokens.decoder();
  }

  /** Requests are observed as a whole, not filter by filter. */
  @Bean
  SecurityObservationSettings unobservedFilters() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  static RoleHierarchy roleHierarchy() {
    return RoleHierarchyImpl.fromHierarchy("ROLE_ADMIN > ROLE_TRADER\nROLE_TRADER > ROLE_VIEWER");
  }

  @Bean
  @ConditionalOnMissingBean
  SecurityFilterChain serviceSecurity(HttpSecurity http, ProblemWriter problems) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(OPEN)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, "/**")
                    .hasRole("VIEWER")
                    .anyRequest()
                    .hasRole("TRADER"))
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(byRole()))
                    .authenticationEntryPoint((q, a, e) -> problems.unauthorized(a))
                    .accessDeniedHandler((q, a, e) -> problems.forbidden(a)))
        .exceptionHandling(
            errors ->
                errors
                    .authenticationEntryPoint((q, a, e) -> problems.unauthorized(a))
                    .accessDeniedHandler((q, a, e) -> problems.forbidden(a)))
        .build();
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  private static JwtAuthenticationConverter byRole() {
    JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(
        jwt ->
            List.of(
                new SimpleGrantedAuthority(
                    "ROLE_"
                        + String.valueOf(jwt.getClaimAsString("role")).toUpperCase(Locale.ROOT))));
    return converter;
  }

  /** Writes problems where no controller is reached. */
  public record ProblemWriter(JsonMapper json) {

    public void unauthorized(HttpServletResponse response) throws IOException {
      write(
          response,
          Problems.of(
              HttpStatus.UNAUTHORIZED, "unauthorized", "Sign in first", "no valid credential"));
    }

    public void forbidden(HttpServletResponse response) throws IOException {
      write(
          response,
          Problems.of(
              HttpStatus.FORBIDDEN, "forbidden", "Not allowed", "your role may not do this"));
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
      response.setStatus(problem.getStatus());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
  }
}
