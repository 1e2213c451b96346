package com.mastertrade.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** PostgreSQL refuses to run as root; this is how root runs it all the same. */
final class UnprivilegedUser {

  private static final int NOBODY = 65534;

  private final List<String> prefix;
  private final boolean changesOwner;

  private UnprivilegedUser(List<String> prefix, boolean changesOwner) {
    this.prefix = prefix;
    this.changesOwner = changesOwner;
  }

  /** A user namespace keeps the files root's own; without one the user nobody takes over. */
  static UnprivilegedUser detect() {
    if (!"0".equals(output("id", "-u"))) {
      return new UnprivilegedUser(List.of(), false);
    }
    String inside = output("unshare", "-U", "id", "-u");
    if (!inside.isEmpty() && !"0".equals(inside)) {
      return new UnprivilegedUser(List.of("unshare", "-U"), false);
    }
    return new UnprivilegedUser(
        List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
  }

  List<String> prefix() {
    return prefix;
  }

  /** Gives {@code folder} to the user, where it is another one. */
  void own(Path folder) {
    if (!changesOwner) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Owner());
    } catch (IOException e) {
      throw new ServerException("Cannot give " + folder + " to PostgreSQL's user", e);
    }
  }

  private static String output(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(false).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? text.strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static final class Owner extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      Files.setAttribute(folder, "unix:uid", NOBODY);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.setAttribute(file, "unix:uid", NOBODY);
      return FileVisitResult.CONTINUE;
    }
  }
}
