package com.mastertrade.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTests {

  @TempDir Path folder;

  @Test
  void aJarIsNamedByWhatIsInIt() throws IOException {
    Path jar = jar("a.jar", "one");
    String digest = Contents.ofJars(List.of(jar));

    jar("a.jar", "one");
    assertThat(Contents.ofJars(List.of(jar))).isEqualTo(digest);
    jar("a.jar", "two");
    assertThat(Contents.ofJars(List.of(jar))).isNotEqualTo(digest);
  }

  @Test
  void aFolderIsNamedByItsFiles() throws IOException {
    Path file = Files.writeString(Files.createDirectory(folder.resolve("ui")).resolve("a"), "one");
    String digest = Contents.ofFolder(folder.resolve("ui"));

    Files.writeString(file, "two");
    assertThat(Contents.ofFolder(folder.resolve("ui"))).isNotEqualTo(digest);
  }

  @Test
  void aCopyIsMadeOnceAndOldOnesGo() throws IOException {
    Copies copies = new Copies(folder.resolve("copies"));
    Path old = copies.of("old", part -> Files.writeString(part.resolve("jar"), "old"));
    Path made = copies.of("new", part -> Files.writeString(part.resolve("jar"), "new"));

    assertThat(
            copies.of(
                "new",
                part -> {
                  throw new AssertionError("made again");
                }))
        .isEqualTo(made);
    copies.forget(copy -> !copy.equals(made));
    assertThat(old).doesNotExist();
    assertThat(made.resolve("jar")).hasContent("new");
  }

  @Test
  void aCopyThatFailsHalfwayIsNoCopy() {
    Copies copies = new Copies(folder.resolve("copies"));

    assertThatThrownBy(
            () ->
                copies.of(
                    "x",
                    part -> {
                      Files.writeString(part.resolve("half"), "half");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(copies.folder()).isEmptyDirectory();
  }

  @Test
  void aBuildBesideItNeverTouchesTheCopyOfTheLauncher() throws IOException {
    Path root = folder.resolve("checkout");
    Path library = root.resolve("launcher/target/lib/a.jar");
    Files.createDirectories(library.getParent());
    jar("checkout/launcher/target/lib/a.jar", "one");
    jar("checkout/launcher/target/launcher.jar", "one");
    Home home = new Home(folder.resolve("home"));
    home.create();

    LauncherCopy first = LauncherCopy.place(root, home);
    jar("checkout/launcher/target/lib/a.jar", "two");
    LauncherCopy second = LauncherCopy.place(root, home);

    assertThat(first.folder()).isNotEqualTo(second.folder());
    assertThat(Contents.ofJars(List.of(first.folder().resolve("a.jar"))))
        .isNotEqualTo(Contents.ofJars(List.of(library)));
    LauncherCopy.forgetOthers(home);
    assertThat(first.folder()).doesNotExist();
  }

  private Path jar(String name, String content) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a"));
      zip.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return jar;
  }
}
