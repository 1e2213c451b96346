package com.mastertrade.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastWordsTests {

  @Test
  void takesTheDescriptionOutOfAPoster() {
    String line =
        """
        {"level":"ERROR","message":"\\n\\n****\\nAPPLICATION FAILED TO START\\n****\\n\\n\
        Description:\\n\\nWeb server failed to start.\\nPort 8080 was in use.\\n\\nAction:\\n\\nStop"}""";

    assertThat(LastWords.of(line)).isEqualTo("Web server failed to start. Port 8080 was in use.");
  }

  @Test
  void addsTheInnermostCause() {
    String line =
        """
        {"message":"Application run failed","stack_trace":"a.B: outer\\n\\tat a.b\\nCaused by: c.D: \
        middle\\n\\tat e\\nCaused by: f.G: wrong password\\n\\tat h"}""";

    assertThat(LastWords.of(line)).isEqualTo("Application run failed: f.G: wrong password");
  }

  @Test
  void leavesAPlainLineAsItIs() {
    assertThat(LastWords.of("No space left on device")).isEqualTo("No space left on device");
    assertThat(LastWords.of("{broken")).isEqualTo("{broken");
  }
}
