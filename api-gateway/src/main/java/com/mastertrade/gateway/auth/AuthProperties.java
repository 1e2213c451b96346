package com.mastertrade.gateway.auth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Signing in.
 *
 * @param uiUrl where the dashboard is, from MASTERTRADE_UI_URL
 * @param cliKey the command line's key, from MASTERTRADE_CLI_KEY; empty for none
 * @param sessionLifetime how long a person stays signed in
 * @param linkLifetime how long a one-time link is good
 * @param remembered how long a good credential is taken for granted
 * @param attempts how often one may try
 */
@Validated
@ConfigurationProperties("mastertrade.auth")
public record AuthProperties(
    @NotNull URI uiUrl,
    @Pattern(
            regexp = "|[!-~]{32,200}",
            message = "is not usable: MASTERTRADE_CLI_KEY needs 32 to 200 printable characters")
        String cliKey,
    @NotNull Duration sessionLifetime,
    @NotNull Duration linkLifetime,
    @NotNull Duration remembered,
    @Valid @DefaultValue Attempts attempts) {

  @Override
  public String toString() {
    return "AuthProperties[" + uiUrl + ", " + sessionLifetime + ", " + linkLifetime + "]";
  }

  /**
   * How often one may try to sign in within {@code window}.
   *
   * @param perUserAndAddress one user from one address
   * @param perUser one user from anywhere
   * @param perAddress anyone from one address
   */
  public record Attempts(
      @Positive @DefaultValue("5") int perUserAndAddress,
      @Positive @DefaultValue("20") int perUser,
      @Positive @DefaultValue("50") int perAddress,
      @NotNull @DefaultValue("5m") Duration window) {}
}
