package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hegui.json.ReportJson;
import io.hegui.report.Basis;
import io.hegui.report.Basis.Item;
import io.hegui.report.Basis.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReplayCommandTest extends TwoQuarters {
  private int replay(Path report, Path from, String... more) {
    Stream<String> line = Stream.of("replay", report.toString(), from.toString());
    return run(Stream.concat(line, Stream.of(more)).toArray(String[]::new));
  }

  private Path copy(String name) throws IOException {
    Path copy = Files.createDirectory(folder.resolve(name));
    for (String each : names(data)) {
      Files.copy(data.resolve(each), copy.resolve(each));
    }
    return copy;
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void aReportNamesEveryFileThatItRestsOn() throws IOException {
    Optional<Basis> basis = ReportJson.readBasis(Files.newInputStream(second));
    assertThat(basis).isPresent();
    assertThat(basis.get().of(Role.FACTS)).hasSameSizeAs(names(data));
    assertThat(basis.get().of(Role.POLICY))
        .extracting(Item::name)
        .contains(
            "META-INF/hegui/policy.yaml",
            "io/hegui/plan/parameters.yaml",
            "io/hegui/plan/ledger.yaml",
            "io/hegui/plan/chapter3/3.3-caseload.drl");
    assertThat(basis.get().of(Role.LIBRARY)).isNotEmpty();
    Item first = basis.get().of(Role.FACTS).get(0);
    assertThat(first.sha256()).isEqualTo(FileDigest.of(Path.of(first.name())).sha256());
  }

  @Test
  void theSameFactsGiveTheSameVerdictWhereverTheyLie() throws IOException {
    assertThat(replay(second, data)).isZero();
    assertThat(out()).contains("结论相同，所依据的文件、参数、规则和程序也都相同");
    assertThat(replay(second, copy("moved"), "--lang=en")).isZero();
    assertThat(out()).contains("The same verdict, from the same files");
  }

  @Test
  void aFileThatWasAlteredIsNamedAndSoAreTheVerdictsThatDiffer() throws IOException {
    Path altered = copy("altered");
    Path teams = altered.resolve("驻村工作队.csv");
    String last = Files.readString(teams).lines().reduce((one, other) -> other).orElseThrow();
    replace(teams, last + "\r\n", "");
    assertThat(replay(second, altered)).isEqualTo(1);
    assertThat(out()).contains("结论不同", "数据文件 驻村工作队.csv 不同", "新出现");
  }

  @Test
  void whatChangesNoVerdictIsToldAllTheSame() throws IOException {
    Path altered = copy("blank");
    Files.writeString(altered.resolve("读我.csv.txt"), "x");
    Files.writeString(
        altered.resolve("村.csv"), Files.readString(altered.resolve("村.csv")) + "\r\n");
    Files.delete(altered.resolve("读我.csv.txt"));
    assertThat(replay(second, altered)).isZero();
    assertThat(out()).contains("结论相同，但所依据的有以下不同", "数据文件 村.csv 不同");
  }

  @Test
  void anotherParameterIsNamed() throws IOException {
    Path low = Files.writeString(folder.resolve("low.yaml"), "caseload.STAFF.max: 1\n");
    assertThat(replay(second, data, "--parameters", low.toString())).isEqualTo(1);
    assertThat(out()).contains("参数 caseload.STAFF.max 不同", "县自定参数文件 low.yaml 当时没有");
    Path lower = folder.resolve("lower.json");
    check("2016Q1", "--parameters", low.toString(), "--format=json", "--out", lower.toString());
    assertThat(replay(lower, data, "--parameters", low.toString())).isZero();
    assertThat(replay(lower, data)).isEqualTo(1);
  }

  @Test
  void aReportThatDoesNotSayWhatItRestsOnIsNotReplayed() throws IOException {
    Path bare = folder.resolve("bare.json");
    var report = ReportJson.read(new ByteArrayInputStream(Files.readAllBytes(second)));
    try (var out = Files.newOutputStream(bare)) {
      ReportJson.write(report, out);
    }
    assertThat(replay(bare, data)).isEqualTo(3);
    assertThat(err()).contains("bare.json").hasLineCount(1);
  }

  /** A copy of the report in which one thing stands otherwise. */
  private Path forged(String from, String to) throws IOException {
    String text = Files.readString(second);
    assertThat(text).contains(from);
    String altered = text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    return Files.writeString(folder.resolve("forged.json"), altered);
  }

  @Test
  void anAlteredReportIsFoundOutAndWhere() throws IOException {
    assertThat(replay(forged("\"severity\" : \"H\"", "\"severity\" : \"L\""), data)).isEqualTo(1);
    assertThat(out()).contains("报告写出后被改动过", "报告中有 1 处不同", "/severity", "当时  L", "现在  H");
    assertThat(replay(forged("\"digest\" : \"", "\"digest\" : \"0"), data, "--lang=en"))
        .isEqualTo(1);
    assertThat(out()).contains("altered after it was written", "/policy/digest");
    assertThat(replay(forged("{", "{ \"remark\" : [ \"approved\" ],"), data)).isEqualTo(1);
    assertThat(out()).contains("/remark", "当时  [1]");
  }

  @Test
  void aVerdictThatWasTakenOutOfAReportIsNamed() throws IOException {
    ObjectNode report = (ObjectNode) JsonMapper.builder().build().readTree(second.toFile());
    report.withArray("violations").remove(0);
    Path forged = Files.writeString(folder.resolve("fewer.json"), report.toString());
    assertThat(replay(forged, data)).isEqualTo(1);
    assertThat(out()).contains("报告写出后被改动过", "新出现 1 项");
  }

  /** The signature tells. */
  @Test
  void aBlankIsNoOtherVerdict() throws IOException {
    assertThat(replay(forged("\"violations\" : [", "\"violations\" :  ["), data)).isZero();
  }

  @Test
  void filesThatChangeAreSeen() throws IOException {
    Path changing = copy("changing");
    Steady steady = Steady.begin(java.util.List.of(changing));
    assertThat(steady.areAsTheyWere()).isTrue();
    Files.writeString(changing.resolve("村.csv"), "x");
    assertThat(steady.areAsTheyWere()).isFalse();
  }
}
