package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpactCommandTest extends TwoQuarters {
  private static final Path PLAN = Path.of("../../rules-drl/target/classes");
  private static final String PACK = "../policy-pack/target/classes";

  private int impact(String... more) {
    Stream<String> line = Stream.of("impact", "2015Q4=" + data, "2016Q1=" + data);
    return run(Stream.concat(line, Stream.of(more)).toArray(String[]::new));
  }

  private Path parameters(String name, String yaml) throws IOException {
    return Files.writeString(folder.resolve(name), yaml);
  }

  private JsonNode json() throws IOException {
    return JsonMapper.builder().build().readTree(out.toByteArray());
  }

  private static JsonNode quarter(JsonNode impact, int place) {
    return impact.path("quarters").path(place);
  }

  @Test
  void theSameParametersChangeNothing() throws IOException {
    Path same = parameters("same.yaml", "caseload.STAFF.max: 2\n");
    assertThat(impact("--to", same.toString())).isZero();
    assertThat(out()).startsWith("改动的影响").contains("没有一项判定因此改变", "2015Q4", "2016Q1");
  }

  @Test
  void aLowerCapBringsViolationsAndAHigherOneEndsThem() throws IOException {
    Path low = parameters("low.yaml", "caseload.STAFF.max: 1\n");
    Path high = parameters("high.yaml", "caseload.STAFF.max: 12\n");
    assertThat(impact("--to", low.toString(), "--format=json")).isZero();
    JsonNode stricter = json();
    assertThat(stricter.path("total").path("appear").asInt()).isPositive();
    assertThat(stricter.path("total").path("end").asInt()).isZero();
    impact("--from", low.toString(), "--to", high.toString(), "--format=json");
    JsonNode milder = json();
    assertThat(milder.path("total").path("appear").asInt()).isZero();
    assertThat(milder.path("total").path("end").asInt())
        .isGreaterThanOrEqualTo(stricter.path("total").path("appear").asInt());
    assertThat(quarter(milder, 0).path("before")).isEqualTo(quarter(stricter, 0).path("after"));
  }

  @Test
  void everyChangeIsOfTheRuleThatUsesTheParameterAndOfTheRankItIsFor() throws IOException {
    Path low = parameters("rank.yaml", "caseload.STAFF.max: 1\n");
    impact("--to", low.toString(), "--format=json");
    JsonNode impact = json();
    assertThat(impact.path("verdicts")).isNotEmpty();
    for (JsonNode verdict : impact.path("verdicts")) {
      assertThat(verdict.path("ruleId").asText()).isEqualTo("3.3-caseload-max");
      assertThat(verdict.path("ranks").path(0).path("en").asText()).isEqualTo("STAFF");
      assertThat(verdict.path("after").path("kind").asText()).isEqualTo("ABOVE_MAXIMUM");
    }
    assertThat(impact.path("byRank")).hasSize(1);
    for (JsonNode township : impact.path("byTownship")) {
      assertThat(township.path("group").path("zh").asText()).isNotEmpty();
    }
    assertThat(impact.path("byRule")).hasSize(1);
    int difference =
        quarter(impact, 1).path("after").asInt() - quarter(impact, 1).path("before").asInt();
    long inSecond =
        impact
            .path("verdicts")
            .valueStream()
            .filter(verdict -> verdict.path("period").asText().equals("2016Q1"))
            .count();
    assertThat(inSecond).isEqualTo(difference);
  }

  @Test
  void aLaterDeadlineMakesPendingOfBroken() throws IOException {
    Path later = parameters("later.yaml", "deadline.planApproved: 2016-12-31\n");
    assertThat(impact("--to", later.toString(), "--lang=en")).isZero();
    assertThat(out()).contains("What the change does", "By township", "violation", "→ pending");
  }

  @Test
  void anAmendedPolicyIsComparedWithTheOneInForceLikeItsParameters() throws IOException {
    Path amended = copy(PLAN, folder.resolve("amended"));
    Path values = amended.resolve("io/hegui/plan/parameters.yaml");
    String text = Files.readString(values);
    int cap = text.indexOf("2015-09-01: 2", text.indexOf("caseload.STAFF.max:"));
    Files.writeString(values, text.substring(0, cap) + "2015-09-01: 1" + text.substring(cap + 13));
    impact("--to", parameters("one.yaml", "caseload.STAFF.max: 1\n").toString(), "--format=json");
    JsonNode byParameters = json();

    assertThat(impact("--from", PLAN.toString(), "--to", amended.toString(), "--format=json"))
        .isZero();

    assertThat(json().path("verdicts")).isNotEmpty().isEqualTo(byParameters.path("verdicts"));
    assertThat(json().path("rulesGone")).isEmpty();
    assertThat(json().path("rulesNew")).isEmpty();
  }

  @Test
  void betweenTwoPoliciesRulesAppearAndDisappear() {
    assertThat(impact("--from", PLAN.toString(), "--to", PACK, "--lang=en")).isZero();

    assertThat(out()).contains("Rules that are gone: 2.1-industry", "New rules: 1.1-team-size");
  }

  @Test
  void aFolderWithoutAPolicyIsWrongUsage() {
    assertThat(impact("--to", data.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains(data.toString());
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.sorted().toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  @Test
  void aSweepCountsTheViolationsForEveryValue() throws IOException {
    Path plot = folder.resolve("sweep.svg");
    assertThat(impact("--sweep=caseload.STAFF.max=1..4", "--plot", plot.toString())).isZero();
    assertThat(out()).contains("caseload.STAFF.max 取不同值时的问题数", "* 2", "█", "3.3-caseload-max");
    assertThat(plot).content().startsWith("<svg").contains("role=\"img\"", "[2]", "</svg>");
    impact("--sweep=caseload.STAFF.max=1..4", "--format=json");
    JsonNode points = json().path("points");
    assertThat(points).hasSize(4);
    assertThat(json().path("rules")).hasSize(1);
    assertThat(json().path("current").path(0).asText()).isEqualTo("2");
    for (int i = 1; i < points.size(); i++) {
      assertThat(points.path(i).path("total").asInt())
          .isLessThanOrEqualTo(points.path(i - 1).path("total").asInt());
    }
    check("2015Q4", "--format=json");
    int last = json().path("violations").size();
    check("2016Q1", "--format=json");
    assertThat(points.path(1).path("total").asInt())
        .isEqualTo(last + json().path("violations").size());
  }

  @Test
  void aFolderThatIsCalledByItsPeriodNeedsNoOtherName() throws IOException {
    Path quarter = Files.createDirectory(folder.resolve("2016Q1"));
    for (String name : names(data)) {
      Files.copy(data.resolve(name), quarter.resolve(name));
    }
    Path same = parameters("again.yaml", "caseload.STAFF.max: 2\n");
    assertThat(run("impact", quarter.toString(), "--to", same.toString())).isZero();
    assertThat(out()).contains("2016Q1");
  }

  @Test
  void itGoesIntoAFileWholeAndIsNotPrinted() throws IOException {
    Path low = parameters("file.yaml", "caseload.STAFF.max: 1\n");
    Path file = folder.resolve("impact.txt");
    assertThat(impact("--to", low.toString(), "--out", file.toString())).isZero();
    assertThat(out()).isEmpty();
    assertThat(file).content().startsWith("改动的影响");
    assertThat(err()).contains("已写入");
  }

  @Test
  void whatIsNoParameterIsNamed() throws IOException {
    Path wrong = parameters("wrong.yaml", "caseload.STAF.max: 1\n");
    assertThat(impact("--to", wrong.toString())).isEqualTo(2);
    assertThat(err()).contains("wrong.yaml:1:1", "caseload.STAFF.max");
    assertThat(impact("--sweep=caseload.STAF.max=1..3")).isEqualTo(2);
    assertThat(err()).contains("caseload.STAFF.max");
  }

  @ParameterizedTest
  @ValueSource(strings = {"caseload.STAFF.max", "=3", "x=", "x=1,,2", "x=5..1", "x=1..500"})
  void whatIsNoSweepIsRefusedWithAHint(String sweep) {
    assertThat(impact("--sweep=" + sweep)).isEqualTo(2);
    assertThat(err()).contains("--sweep", "1..6");
  }

  @Test
  void whatDoesNotTellItsPeriodIsRefused() {
    assertThat(run("impact", data.toString(), "--to", "x.yaml")).isEqualTo(2);
    assertThat(err()).contains("2016Q1=");
    assertThat(run("impact", "2016Q1=" + data)).isEqualTo(2);
    assertThat(err()).contains("--to", "--sweep");
  }

  @Test
  void dataThatCannotBeReadInFullIsNotPassedOver() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("2015Q3"));
    Files.writeString(broken.resolve("村.csv"), "村编号,村名称,乡镇编号,是否贫困村\r\nV1,上村,X1,也许\r\n");
    Path same = parameters("unread.yaml", "caseload.STAFF.max: 2\n");
    assertThat(run("impact", broken.toString(), "--to", same.toString())).isEqualTo(3);
  }
}
