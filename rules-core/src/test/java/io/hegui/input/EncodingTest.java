package io.hegui.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest extends InFolder {
  private static final String CSV = "乡镇编号,乡镇名称\r\nT1,城关镇\r\n";
  private static final String JSON = "{\"乡镇\":[{\"乡镇编号\":\"T1\",\"乡镇名称\":\"城关镇\"}]}";
  private static final String JSONL = "{\"乡镇编号\":\"T1\",\"乡镇名称\":\"城关镇\"}\n";

  private static byte[] bytes(String text, String charset, boolean mark) {
    return ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(charset));
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,false",
    "UTF-8,true",
    "UTF-16LE,true",
    "UTF-16BE,true",
    "GB18030,false",
  })
  void everyFormIsReadInEveryEncoding(String charset, boolean mark) {
    List<Township> expected = List.of(new Township("T1", "城关镇"));
    for (Submission read :
        List.of(
            read("乡镇.csv", bytes(CSV, charset, mark)),
            read("a.json", bytes(JSON, charset, mark)),
            read("乡镇.jsonl", bytes(JSONL, charset, mark)))) {
      assertThat(read.facts(Township.class)).isEqualTo(expected);
      assertThat(read.findings()).isEmpty();
    }
  }

  @Test
  void charactersBeyondTheBasicPlaneSurvive() {
    String csv = "id,name\nT1,𠮷村\n";
    for (byte[] bytes : List.of(csv.getBytes(StandardCharsets.UTF_8), csv.getBytes(GB18030))) {
      assertThat(read("townships.csv", bytes).facts(Township.class))
          .containsExactly(new Township("T1", "𠮷村"));
    }
  }

  @Test
  void oneCharacterThatIsNotUtf8FarBehindDecides() {
    String many = "id,name\n" + "T1,abc\n".repeat(50_000);
    Submission read = read("townships.csv", (many + "T2,城关镇\n").getBytes(GB18030));
    assertThat(read.facts(Township.class)).contains(new Township("T2", "城关镇"));
  }

  @Test
  void bytesInNoEncodingAreLocatedAndTheTableIsIncomplete() {
    byte[] bad = join("id,name\nT1,城".getBytes(StandardCharsets.UTF_8), new byte[] {-1, ',', -1});
    for (String name : List.of("townships.csv", "townships.jsonl", "a.json")) {
      Submission read = read(name, bad);
      DataFinding finding = only(read);
      assertThat(finding.problem()).isEqualTo(DataProblem.BAD_ENCODING);
      assertThat(finding.message().en()).contains("byte offset 14");
      assertThat(account(read, "townships"))
          .isEqualTo(name.equals("a.json") ? "absent" : "0 0 0 false");
    }
  }

  @Test
  void aMarkThatIsBeliedIsBadEncoding() {
    byte[] bad = join(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, CSV.getBytes(GB18030));
    assertThat(only(read("townships.csv", bad)).problem()).isEqualTo(DataProblem.BAD_ENCODING);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GB18030"})
  void aFileThatEndsWithinACharacterWasCut(String charset) {
    byte[] whole = bytes("id,name\nT1,城关镇\nT2,城关镇", charset, false);
    Submission read = read("townships.csv", Arrays.copyOf(whole, whole.length - 1));
    assertThat(read.facts(Township.class)).containsExactly(new Township("T1", "城关镇"));
    assertThat(problems(read)).containsExactly(DataProblem.TRUNCATED);
    assertThat(account(read, "townships")).isEqualTo("2 1 1 false");
  }

  @Test
  void aFileThatEndsWithinTheFirstCharacterOfALineWasCut() {
    byte[] bytes =
        join("id,name\nT1,城\n".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE5});
    Submission csv = read("townships.csv", bytes);
    assertThat(only(csv).problem()).isEqualTo(DataProblem.TRUNCATED);
    assertThat(account(csv, "townships")).isEqualTo("1 1 0 false");

    byte[] lines = join(JSONL.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE5});
    Submission jsonl = read("townships.jsonl", lines);
    assertThat(only(jsonl).problem()).isEqualTo(DataProblem.TRUNCATED);
    assertThat(account(jsonl, "townships")).isEqualTo("1 1 0 false");
  }
}
