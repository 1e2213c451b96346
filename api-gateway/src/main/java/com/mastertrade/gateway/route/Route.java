package com.mastertrade.gateway.route;

/**
 * One thing that can be called.
 *
 * @param method HTTP method
 * @param template path as documented, variables in braces
 * @param access who may call it
 * @param service name of the service that answers
 * @param servicePath the service's own path; empty where it is the same
 */
public record Route(
    String method, String template, Access access, String service, String servicePath) {

  static Route to(String service, Access access, String method, String template) {
    return new Route(method, template, access, service, "");
  }

  /** Whether a call changes something. */
  public boolean changes() {
    return !method.equals("GET");
  }
}
