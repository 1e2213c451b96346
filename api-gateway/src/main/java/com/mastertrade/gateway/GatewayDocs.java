package com.mastertrade.gateway;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says in the API document with what one may call the gateway. */
@Configuration
class GatewayDocs {

  @Bean
  OpenApiCustomizer credentials() {
    return document -> {
      document
          .getComponents()
          .addSecuritySchemes(
              "api_key", scheme(SecurityScheme.In.HEADER, "X-API-Key", "a machine's key"))
          .addSecuritySchemes(
              "session",
              scheme(
                  SecurityScheme.In.COOKIE,
                  "mastertrade_session",
                  "a person's session; changes also need the header"
                      + " X-Requested-With: mastertrade"));
      document
          .addSecurityItem(new SecurityRequirement().addList("api_key"))
          .addSecurityItem(new SecurityRequirement().addList("session"));
    };
  }

  private static SecurityScheme scheme(SecurityScheme.In in, String name, String description) {
    return new SecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(in)
        .name(name)
        .description(description);
  }
}
