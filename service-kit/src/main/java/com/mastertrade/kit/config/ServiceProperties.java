package com.mastertrade.kit.config;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who this process is.
 *
 * @param name documented service name
 * @param schema PostgreSQL schema it owns
 * @param port port it is documented on
 * @param market identity of the market it works on
 * @param secret signs internal tokens; at least 32 characters, from the environment only
 */
@Validated
@ConfigurationProperties("mastertrade.service")
public record ServiceProperties(
    @NotBlank String name,
    @NotBlank String schema,
    int port,
    @NotBlank(message = "is empty: set MASTERTRADE_MARKET to the market's identity") String market,
    @Size(min = 32, message = "is too short: set MASTERTRADE_SERVICE_SECRET, 32 characters or more")
        String secret) {

  @Override
  public String toString() {
    return "ServiceProperties[" + name + ", " + schema + ", " + port + ", " + market + "]";
  }
}
