package io.hegui.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VisibleCharactersTest {
  private static String written(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = ReportJson.JSON.createGenerator(out)) {
      json.writeString(text);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatSteersATerminalOrTurnsALineAroundIsWrittenAsANumber() throws IOException {
    assertThat(written("\u001b\u007f\u0080\u009b\u2028\u202e\u2066"))
        .isEqualTo("\"\\u001B\\u007F\\u0080\\u009B\\u2028\\u202E\\u2066\"");
  }

  @Test
  void everyOtherCharacterStaysAsItIs() throws IOException {
    assertThat(written("上村 é ～")).isEqualTo("\"上村 é ～\"");
  }

  @Test
  void whoReadsItGetsTheSameText() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int each = 0; each < Character.MIN_SURROGATE; each++) {
      all.append((char) each);
    }
    try (JsonParser json = ReportJson.JSON.createParser(written(all.toString()))) {
      json.nextToken();
      assertThat(json.getText()).isEqualTo(all.toString());
    }
  }
}
