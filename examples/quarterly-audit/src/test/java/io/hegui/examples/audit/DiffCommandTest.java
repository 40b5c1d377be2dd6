package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest extends TwoQuarters {
  private int diff(Path before, Path after, String... more) {
    Stream<String> line = Stream.of("diff", before.toString(), after.toString());
    return run(Stream.concat(line, Stream.of(more)).toArray(String[]::new));
  }

  private JsonNode json() throws IOException {
    return JsonMapper.builder().build().readTree(out.toByteArray());
  }

  @Test
  void twoQuartersAreCompared() {
    assertThat(diff(first, second)).isEqualTo(1);
    assertThat(out()).startsWith("问题变化").contains("前  2015Q4，截至 2015-12-31", "【新发现】", "仍未整改");
    assertThat(diff(first, second, "--lang=en")).isEqualTo(1);
    assertThat(out()).startsWith("What became of the findings").contains("still there");
  }

  @Test
  void everyFindingOfBothReportsIsAccountedFor() throws IOException {
    diff(first, second, "--format=json");
    JsonNode difference = json();
    int all = difference.path("changes").size();
    int sum = 0;
    for (JsonNode count : difference.path("counts")) {
      sum += count.asInt();
    }
    assertThat(sum).isEqualTo(all);
    int gone =
        difference.path("before").path("violations").asInt()
            - difference.path("counts").path("UNCHANGED").asInt()
            - difference.path("counts").path("CHANGED").asInt();
    assertThat(all).isEqualTo(difference.path("after").path("violations").asInt() + gone);
  }

  @Test
  void whatIsOfAQuarterThatIsOverIsNotFixed() throws IOException {
    Path third = folder.resolve("third.json");
    check("2016Q2", "--format=json", "--out", third.toString());
    assertThat(diff(second, third)).isZero();
    assertThat(out()).contains("【不在本次检查范围】", "--period 2016Q1");
    diff(second, third, "--format=json");
    assertThat(json().path("counts").has("FIXED")).isFalse();
    assertThat(json().path("counts").path("NOT_LOOKED_AT").asInt()).isPositive();
  }

  @Test
  void aReportAndItselfAreTheSame() {
    assertThat(diff(first, first)).isZero();
    assertThat(out()).contains("两份报告完全相同").doesNotContain("新发现");
  }

  @Test
  void itGoesIntoAFileAsMarkdownToo() {
    Path file = folder.resolve("diff.md");
    assertThat(diff(first, second, "--format=markdown", "--out", file.toString())).isEqualTo(1);
    assertThat(file).content().startsWith("# 问题变化：2015Q4 至 2016Q1");
    assertThat(out()).isEmpty();
    assertThat(err()).contains("比较结果已写入");
  }

  @Test
  void whatWasTakenOutOfTheDataIsNotFixed() throws IOException {
    Path shortened = Files.createDirectory(folder.resolve("shortened"));
    String village = "";
    for (JsonNode violation :
        JsonMapper.builder().build().readTree(second.toFile()).path("violations")) {
      if (violation.path("subject").asText().startsWith("village:")) {
        village = violation.path("subject").asText().substring("village:".length());
      }
    }
    for (String name : names(data)) {
      Path file = data.resolve(name);
      String gone = "\r\n" + village + ",";
      String text = Files.readString(file);
      String kept = name.equals("村.csv") ? text.replaceAll(gone + "[^\r\n]*", "") : text;
      Files.writeString(shortened.resolve(name), kept);
    }
    String[] check = {
      "check", shortened.toString(), "--period=2016Q2", "--baseline", second.toString()
    };
    run(check);
    assertThat(out()).contains("【已消失，须核实】", "提交的数据中已没有村", "「村」由 ");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 空的",
    "'{', 不完整",
    "'{\"policy\":{\"id\":\"x\"', 不完整",
    "'not json', 第 1 行不是 JSON",
    "'{}', 不是合规检查报告",
    "'[]', 不是合规检查报告",
    "'null', 不是合规检查报告",
    "'{\"version\":\"2.1.0\",\"runs\":[]}', 不是合规检查报告"
  })
  void whatIsNoReportIsRefusedInPlainWords(String content, String words) throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), content);
    assertThat(diff(file, second)).isEqualTo(3);
    assertThat(err()).contains("other.json", words).hasLineCount(1);
    assertThat(diff(first, file)).isEqualTo(3);
    assertThat(out()).isEmpty();
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("deep.json"), "[".repeat(100_000));
    assertThat(diff(file, second)).isEqualTo(3);
    assertThat(err()).hasLineCount(1);
  }

  @Test
  void aWrongLineIsUsage() {
    assertThat(run("diff", first.toString())).isEqualTo(2);
    assertThat(run("diff", first.toString(), "no-such.json")).isEqualTo(2);
    assertThat(diff(first, folder)).isEqualTo(2);
    assertThat(diff(first, second, "--format=csv")).isEqualTo(2);
    assertThat(err().toLowerCase(Locale.ROOT)).contains("text json markdown");
    assertThat(diff(first, second, "--out", first.toString())).isEqualTo(2);
  }
}
