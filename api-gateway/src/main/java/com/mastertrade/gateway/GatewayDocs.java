package com.mastertrade.gateway;

import com.mastertrade.gateway.route.DocumentedRoutes;
import com.mastertrade.gateway.route.RouteProperties;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.properties.AbstractSwaggerUiConfigProperties.SwaggerUrl;
import org.springdoc.core.properties.SwaggerUiConfigProperties;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API document says with what one may call the gateway; its page shows every service's. */
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

  /** One page shows the documents of all services that are configured. */
  @Bean
  InitializingBean documents(SwaggerUiConfigProperties page, RouteProperties routes) {
    return () -> {
      Set<SwaggerUrl> urls = new LinkedHashSet<>();
      urls.add(document(DocumentedRoutes.GATEWAY, ""));
      routes.services().keySet().forEach(name -> urls.add(document(name, "/services/" + name)));
      page.setUrls(urls);
    };
  }

  private static SwaggerUrl document(String service, String prefix) {
    return new SwaggerUrl(service, prefix + "/v3/api-docs", service);
  }

  private static SecurityScheme scheme(SecurityScheme.In in, String name, String description) {
    return new SecurityScheme()
        .type(SecurityScheme.Type.APIKEY)
        .in(in)
        .name(name)
        .description(description);
  }
}
