package com.mastertrade.launcher.home;

import com.mastertrade.launcher.LauncherException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The launcher's jars in a home: what runs is this copy, so that a build beside it is never felt.
 *
 * @param folder holding nothing but jars
 */
public record LauncherCopy(Path folder) {

  private static final String PLACE = "launcher";

  /** Copies the launcher built in {@code root} into {@code home}, where it is not there already. */
  public static LauncherCopy place(Path root, Home home) {
    Path target = root.resolve("launcher/target");
    try {
      List<Path> jars = new ArrayList<>(jars(target.resolve("lib")));
      jars.addAll(jars(target));
      Copies copies = new Copies(home.data("apps").resolve(PLACE));
      return new LauncherCopy(copies.of(Contents.ofJars(jars), part -> copy(jars, part)));
    } catch (IOException e) {
      throw new LauncherException("Cannot copy the launcher: " + e.getMessage(), e);
    }
  }

  /** Deletes the copies that this JVM does not run from. */
  public static void forgetOthers(Home home) {
    String classPath = System.getProperty("java.class.path", "");
    new Copies(home.data("apps").resolve(PLACE))
        .forget(folder -> !classPath.contains(folder.toString()));
  }

  public String classPath() {
    return folder + "/*";
  }

  private static void copy(List<Path> jars, Path part) throws IOException {
    for (Path jar : jars) {
      Files.copy(jar, part.resolve(jar.getFileName()));
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
