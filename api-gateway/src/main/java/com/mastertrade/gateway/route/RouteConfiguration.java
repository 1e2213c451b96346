package com.mastertrade.gateway.route;

import com.mastertrade.gateway.route.web.ServiceProxy;
import com.mastertrade.kit.security.InternalTokens;
import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Wires the routes to the services behind them. */
@Configuration
class RouteConfiguration {

  private static final int CONNECTIONS = 400;

  @Bean
  RouteTable routeTable() {
    return DocumentedRoutes.table();
  }

  @Bean
  ServiceProxy serviceProxy(
      ProxyExchange exchange, RouteProperties properties, InternalTokens tokens) {
    return new ServiceProxy(exchange, properties.services(), tokens);
  }

  @Bean
  RouterFunction<ServerResponse> serviceRoutes(ServiceProxy proxy) {
    return GatewayRouterFunctions.route("services").route(proxy::serves, proxy).build();
  }

  /** Passes bodies, cookies and redirects through as they are, and never repeats a call. */
  @Bean
  ClientHttpRequestFactory serviceConnections(RouteProperties properties) {
    ConnectionConfig connection =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(properties.connectTimeout()))
            .setSocketTimeout(Timeout.of(properties.responseTimeout()))
            .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
            .build();
    CloseableHttpClient client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDefaultConnectionConfig(connection)
                    .setMaxConnTotal(CONNECTIONS)
                    .setMaxConnPerRoute(CONNECTIONS / 2)
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(Timeout.of(properties.connectTimeout()))
                    .setResponseTimeout(Timeout.of(properties.responseTimeout()))
                    .build())
            .setDefaultHeaders(List.of())
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableContentCompression()
            .disableAuthCaching()
            .build();
    return new HttpComponentsClientHttpRequestFactory(client);
  }
}
