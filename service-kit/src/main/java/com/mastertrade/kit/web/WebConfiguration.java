package com.mastertrade.kit.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.mastertrade.common.message.MessageJson;
import com.mastertrade.kit.config.ServiceProperties;
import com.mastertrade.kit.correlation.CorrelationFilter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;

/** Correlation ids, the JSON form and the API document of a service. */
@AutoConfiguration
public class WebConfiguration {

  @Bean
  CorrelationFilter correlationFilter() {
    return new CorrelationFilter();
  }

  @Bean
  JsonMapperBuilderCustomizer snakeCaseJson() {
    return MessageJson::configure;
  }

  /** The API document shows the names that the JSON has. */
  @Bean
  ModelResolver snakeCaseModels() {
    return new ModelResolver(
        new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
  }

  @Bean
  ServiceVersion serviceVersion(ObjectProvider<BuildProperties> build) {
    BuildProperties properties = build.getIfAvailable();
    String version = properties == null ? null : properties.getVersion();
    return new ServiceVersion(version == null ? "development" : version);
  }

  @Bean
  OpenAPI openApi(ServiceProperties service, ServiceVersion version) {
    return new OpenAPI()
        .info(
            new Info()
                .title("MasterTrade " + service.name())
                .version(version.value())
                .license(new License().name("GPL-3.0-only").identifier("GPL-3.0-only")))
        .servers(List.of(new Server().url("/")))
        .components(
            new Components()
                .addSecuritySchemes(
                    "bearer",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")))
        .addSecurityItem(new SecurityRequirement().addList("bearer"));
  }
}
