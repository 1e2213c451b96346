package com.mastertrade.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One installation for all classes of a test run, ended after the last of them. */
final class SharedSuite implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(SharedSuite.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Suite.class);
  }

  @Override
  public Suite resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Suite.class, absent -> Suite.prepare(folder()), Suite.class);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("mastertrade-suite").resolve("home");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
