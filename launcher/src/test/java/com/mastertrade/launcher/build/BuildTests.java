package com.mastertrade.launcher.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTests {

  @TempDir Path folder;

  @Test
  void downloadsAreTimedWhileAnyIsOutstanding() {
    MavenOutput output = new MavenOutput();
    output.acceptAt("[INFO] Downloading from central: a", 1_000);
    output.acceptAt("[INFO] Downloading from central: b", 2_000);
    output.acceptAt("[INFO] Downloaded from central: a", 3_000);
    output.acceptAt("[INFO] Downloaded from central: b", 5_000);
    output.acceptAt("[INFO] Building strategy-service 0.1.0-SNAPSHOT [3/9]", 9_000);

    assertThat(output.downloadNanos()).isEqualTo(4_000);
  }

  @Test
  void tellsTheModuleInWorkAndTheFirstError() {
    MavenOutput output = new MavenOutput();

    assertThat(output.accept("[INFO] Building strategy-service 0.1.0-SNAPSHOT [3/9]"))
        .contains("Maven: strategy-service 0.1.0-SNAPSHOT [3/9]");
    output.accept("[ERROR] Foo.java:[1,2] wrong");
    output.accept("[ERROR] more");
    assertThat(output.firstError()).isEqualTo("Foo.java:[1,2] wrong");
  }

  @Test
  void changedSourceIsBuiltAgain() throws IOException {
    Path source = Files.writeString(Files.createDirectory(folder.resolve("src")).resolve("A"), "1");
    Path stamp = folder.resolve("target/.built");
    List<Path> sources = List.of(folder.resolve("src"), folder.resolve("absent"));
    assertThat(new SourceStamp(stamp, sources).isCurrent()).isFalse();
    new SourceStamp(stamp, sources).write();
    assertThat(new SourceStamp(stamp, sources).isCurrent()).isTrue();

    Files.writeString(source, "2");

    assertThat(new SourceStamp(stamp, sources).isCurrent()).isFalse();
  }

  @Test
  void versionsAreComparedByNumber() {
    assertThat(Doctor.isAtLeast("v20.10.0", "20.9.0")).isTrue();
    assertThat(Doctor.isAtLeast("3.8.5", "3.8.6")).isFalse();
    assertThat(Doctor.isAtLeast("25", "25.0.0")).isFalse();
  }

  @Test
  void testRunIsSummedUpAndSaysWhatItSkipped() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TestOutput output = new TestOutput(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    output.accept(
        "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 1 s -- in a.B");
    output.accept(
        "[WARNING] Tests run: 2, Failures: 0, Errors: 0, Skipped: 1, Time elapsed: 1 s -- in a.C");
    output.accept("[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 1");
    output.accept("[INFO] service-kit ........................................ SUCCESS [ 12.3 s]");
    output.summarise();

    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "[INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 1",
            "[INFO] service-kit ........................................ SUCCESS [ 12.3 s]",
            "skipped a.C: 1 of 2",
            "4 passed, 0 failed, 1 skipped");
  }
}
