package com.mastertrade.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL refuses to run as root; this is how root runs it all the same.
 *
 * @param prefix put before a command, so that it runs as that user
 * @param owner the user id its data has to belong to; negative where it is the caller's anyway
 */
record UnprivilegedUser(List<String> prefix, int owner) {

  private static final int ROOT = 0;
  private static final int NOBODY = 65534;
  private static final int CALLER = -1;

  /** Inside a user namespace without a mapping the files stay root's own. */
  private static final UnprivilegedUser NAMESPACE =
      new UnprivilegedUser(List.of("unshare", "-U"), ROOT);

  private static final UnprivilegedUser READER = nobody("dac_read_search");
  private static final UnprivilegedUser WRITER = nobody("dac_override");

  UnprivilegedUser {
    prefix = List.copyOf(prefix);
  }

  /** How the caller runs it; for root the first of three ways that this machine allows. */
  static UnprivilegedUser detect() {
    if (!"0".equals(output(List.of("id", "-u")))) {
      return new UnprivilegedUser(List.of(), CALLER);
    }
    for (UnprivilegedUser user : List.of(NAMESPACE, READER, WRITER)) {
      if (user.works()) {
        return user;
      }
    }
    throw new ServerException(
        "PostgreSQL refuses to run as root, and neither unshare nor setpriv (package util-linux)"
            + " may be used here; run MasterTrade as another user.");
  }

  /**
   * The user nobody with the one capability that lets it through root's private folders; no mode of
   * any of them is changed. Containers often have only the second, wider one.
   */
  private static UnprivilegedUser nobody(String capability) {
    return new UnprivilegedUser(
        List.of(
            "setpriv",
            "--reuid=" + NOBODY,
            "--regid=" + NOBODY,
            "--clear-groups",
            // else access(), by which PostgreSQL looks for its programs, ignores the capability
            "--securebits=+no_setuid_fixup",
            "--inh-caps=-all,+" + capability,
            "--ambient-caps=-all,+" + capability),
        NOBODY);
  }

  /** One line to print where PostgreSQL may do more than an ordinary user. */
  Optional<String> warning() {
    return equals(WRITER)
        ? Optional.of(
            "warning: PostgreSQL runs as nobody with the capability dac_override, so that it could"
                + " read and write every file here; root may use neither unshare nor"
                + " dac_read_search on this machine, and PostgreSQL has to reach root's private"
                + " folders. Run MasterTrade as an ordinary user to avoid this.")
        : Optional.empty();
  }

  private boolean works() {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of("id", "-u"));
    String inside = output(command);
    return !inside.isEmpty() && !"0".equals(inside);
  }

  /** Gives {@code folder} with all it holds to the user, where it belongs to another one. */
  void own(Path folder) {
    try {
      if (owner != CALLER
          && !Integer.valueOf(owner).equals(Files.getAttribute(folder, "unix:uid"))) {
        Files.walkFileTree(folder, new Owner(owner));
      }
    } catch (IOException e) {
      throw new ServerException(
          "Cannot give " + folder + " to PostgreSQL's user: " + e.getMessage(), e);
    }
  }

  private static String output(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? text.strip() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /** The folder itself comes last: its owner tells whether all of it was given. */
  private static final class Owner extends SimpleFileVisitor<Path> {
    private final int owner;

    private Owner(int owner) {
      this.owner = owner;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.setAttribute(file, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.setAttribute(folder, "unix:uid", owner);
      return FileVisitResult.CONTINUE;
    }
  }
}
