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
  void leavesAPlainLineAsItIs() {
    assertThat(LastWords.of("No space left on device")).isEqualTo("No space left on device");
    assertThat(LastWords.of("{broken")).isEqualTo("{broken");
  }
}
