package com.mastertrade.launcher.build;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks the lines of a test run that matter, and adds them up. */
final class TestOutput {

  private static final Pattern CLASS =
      Pattern.compile(
          "Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+), .* in (\\S+)");
  private static final Pattern CLOSING =
      Pattern.compile(
          "\\[(INFO|WARNING)] Tests run: \\d+, Failures: \\d+, Errors: \\d+, Skipped: \\d+");
  private static final Pattern MODULE =
      Pattern.compile("\\[INFO\\] \\S+ (\\S+ )?\\.{2,} (SUCCESS|FAILURE|SKIPPED).*");

  private final PrintStream out;
  private final List<String> skipped = new ArrayList<>();
  private int run;
  private int failed;
  private int left;

  TestOutput(PrintStream out) {
    this.out = out;
  }

  void accept(String line) {
    Matcher result = CLASS.matcher(line);
    if (result.find()) {
      count(result);
    }
    if (line.startsWith("[ERROR]") || closing(line)) {
      out.println(line);
    }
  }

  private static boolean closing(String line) {
    return CLOSING.matcher(line).matches() || MODULE.matcher(line).matches();
  }

  /** The closing lines: what was skipped, and the sums. */
  void summarise() {
    skipped.forEach(name -> out.println("skipped " + name));
    out.printf("%d passed, %d failed, %d skipped%n", run - failed - left, failed, left);
  }

  private void count(Matcher result) {
    int tests = Integer.parseInt(result.group(1));
    int skips = Integer.parseInt(result.group(4));
    run += tests;
    failed += Integer.parseInt(result.group(2)) + Integer.parseInt(result.group(3));
    left += skips;
    if (skips > 0) {
      skipped.add(result.group(5) + ": " + skips + " of " + tests);
    }
  }
}
