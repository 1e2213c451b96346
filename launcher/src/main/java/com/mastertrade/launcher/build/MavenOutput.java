package com.mastertrade.launcher.build;

import java.util.Optional;

/** What Maven's lines tell: the module in work, time spent on downloads, the first error. */
final class MavenOutput {

  private int outstanding;
  private long downloadSince;
  private long downloadNanos;
  private int downloads;
  private Optional<String> error = Optional.empty();

  /** The new activity, where the line tells one. */
  Optional<String> accept(String line) {
    return acceptAt(line, System.nanoTime());
  }

  Optional<String> acceptAt(String line, long nanos) {
    if (line.contains("Downloading from ")) {
      if (outstanding++ == 0) {
        downloadSince = nanos;
      }
      return Optional.of("Maven: dependencies, " + downloads + " files so far");
    }
    if (line.contains("Downloaded from ") && outstanding > 0) {
      downloads++;
      if (--outstanding == 0) {
        downloadNanos += nanos - downloadSince;
      }
      return Optional.empty();
    }
    endDownloads(line, nanos);
    if (line.startsWith("[ERROR]") && error.isEmpty()) {
      error = Optional.of(line.substring("[ERROR]".length()).strip());
    }
    return line.startsWith("[INFO] Building ") && line.contains(" [")
        ? Optional.of("Maven: " + line.substring("[INFO] Building ".length()).strip())
        : Optional.empty();
  }

  long downloadNanos() {
    return downloadNanos;
  }

  String firstError() {
    return error.orElse("no error line");
  }

  /** A file that is in no repository gets no second line: any other line ends the wait. */
  private void endDownloads(String line, long nanos) {
    if (outstanding > 0 && !line.startsWith("Progress")) {
      downloadNanos += nanos - downloadSince;
      outstanding = 0;
    }
  }
}
