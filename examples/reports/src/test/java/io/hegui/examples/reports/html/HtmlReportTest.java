package io.hegui.examples.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.reports.Dossier;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import io.hegui.report.Violation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class HtmlReportTest {
  private static final Dossier FULL = Dossiers.full();

  private static Dom dom(Dossier dossier) {
    return Dom.of(Dossiers.page(dossier));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void aPageIsWellFormedAndTheSameEachTime(String language) {
    Locale locale = Locale.forLanguageTag(language);
    assertThat(Dom.of(Dossiers.page(FULL, locale)).all("section")).hasSize(12);
    assertThat(Dossiers.bytes(Dossiers.full(), locale)).isEqualTo(Dossiers.bytes(FULL, locale));
  }

  @Test
  void everyFindingStandsInThePageWithAllThatIsKnownOfIt() {
    String text = dom(FULL).text();
    assertThat(FULL.report().violations()).hasSizeGreaterThan(30);
    for (Violation violation : FULL.report().violations()) {
      assertThat(text)
          .contains(
              violation.id(),
              violation.ruleId(),
              violation.message().zh(),
              violation.expected().zh(),
              violation.observed().zh(),
              violation.remedy().zh(),
              violation.kind().text().zh(),
              violation.mendable().text().zh());
      violation.owedBy().forEach(owner -> assertThat(text).contains(owner.label().zh()));
      violation.evidence().forEach(evidence -> assertShown(text, evidence));
    }
  }

  private static void assertShown(String text, Evidence evidence) {
    if (evidence instanceof Evidence.Shown shown) {
      assertThat(text).contains(shown.file(), Integer.toString(shown.row()));
    } else if (evidence instanceof Evidence.Sought sought) {
      int looked = sought.lookedThrough();
      assertThat(text)
          .contains("为 " + sought.value() + "（")
          .contains(looked == 0 ? "没有任何相关记录" : looked + " 条，");
      sought.rows().forEach(row -> assertShown(text, row));
    }
  }

  @Test
  void nothingElseOfTheReportIsLeftOut() {
    String text = dom(FULL).text();
    ComplianceReport report = FULL.report();
    assertThat(report.undetermined()).isNotEmpty();
    assertThat(report.pending()).isNotEmpty();
    assertThat(report.waived()).isNotEmpty();
    assertThat(report.advisories()).isNotEmpty();
    assertThat(report.dataFindings()).hasSizeGreaterThan(2);
    assertThat(text)
        .contains(report.undetermined().stream().map(each -> each.message().zh()).toList())
        .contains(report.pending().stream().map(each -> each.due().toString()).toList())
        .contains(report.pending().stream().map(each -> each.expected().zh()).toList())
        .contains(report.waived().stream().map(each -> each.reason()).toList())
        .contains(report.waived().stream().map(each -> each.violation().message().zh()).toList())
        .contains(report.errors().stream().map(each -> each.message().zh()).toList())
        .contains(report.advisories().stream().map(each -> each.message().zh()).toList())
        .contains(report.dataFindings().stream().map(each -> each.message().zh()).toList())
        .contains(report.parameters().stream().map(each -> each.text().zh()).toList())
        .contains(report.readings().stream().map(each -> each.text().zh()).toList())
        .contains(report.rules().stream().map(each -> each.title().zh()).toList())
        .contains(FULL.tool(), report.policy().digest(), FULL.inputs().get(0).sha256());
  }

  @Test
  void whatKeepsTheFindingsFromBeingAllComesBeforeThem() {
    String page = Dossiers.page(FULL);
    int fault = page.indexOf("规则运行出错");
    assertThat(fault).isPositive().isLessThan(page.indexOf("数据未能全部读入"));
    assertThat(page.indexOf("数据未能全部读入")).isLessThan(page.indexOf("项问题（高"));
  }

  @Test
  void textThatAttacksStaysText() {
    String attack = "\"'><script>alert(1)</script><img src=x onerror=alert(1)><!--]]>&lt;";
    Dossier dossier = Hostile.with(FULL, text -> text + attack);
    Dom attacked = dom(dossier);
    Dom plain = dom(FULL);
    assertThat(attacked.all("script")).hasSize(1);
    assertThat(attacked.all("img")).isEmpty();
    assertThat(plain.attributeNames()).containsAll(attacked.attributeNames());
    assertThat(attacked.values("id")).noneMatch(id -> id.contains("<"));
    assertThat(attacked.text()).contains(attack);
  }

  @Test
  void charactersThatSteerAreShownAndNotObeyed() {
    String steering = "\u0000\u001b\u202e\u2066\ud800\n\u2028\u0085";
    Dossier dossier = Hostile.with(FULL, text -> text + steering);
    String page = Dossiers.page(dossier);
    assertThat(page.codePoints().filter(c -> c < 0x20 && c != '\n')).isEmpty();
    assertThat(page).doesNotContain("\u202e", "\u2066", "\u2028", "\u0085");
    assertThat(Dom.of(page).text()).contains("␀␛\ufffd\ufffd\ufffd␊\ufffd\ufffd");
  }

  @Test
  void nationalIdsAreMaskedWhereverTheyStandUnlessTheReportIsUnmasked() {
    String id = "11010119800101123X";
    String masked = Dossiers.page(Hostile.with(FULL, text -> text + "，" + id));
    assertThat(masked).doesNotContain("19800101").contains("110101********123X");
    Dossier unmasked = Hostile.with(Dossiers.unmasked(), text -> text + "，" + id);
    assertThat(Dossiers.page(unmasked)).contains(id);
  }

  @Test
  void thePageSaysWhetherNamesAreMasked() {
    assertThat(Dossiers.page(FULL)).contains("姓名只留首字").doesNotContain("含个人信息");
    assertThat(Dossiers.page(Dossiers.unmasked()))
        .contains("本报告显示姓名和身份证号全文")
        .doesNotContain("只留首字");
  }

  @Test
  void nothingIsLoadedAndOnlyThePagesOwnScriptAndStylesRun() {
    String page = Dossiers.page(FULL);
    assertThat(page).doesNotContain("http:", "https:", "url(", " src=", "@import", " style=");
    Matcher policy = Pattern.compile("Security-Policy\" content=\"([^\"]*)").matcher(page);
    assertThat(policy.find()).isTrue();
    assertThat(policy.group(1)).startsWith("default-src 'none';").doesNotContain("unsafe");
    assertThat(sources(page, "style")).hasSize(2);
    assertThat(sources(page, "script")).hasSize(1);
    Stream.concat(sources(page, "style").stream(), sources(page, "script").stream())
        .forEach(source -> assertThat(policy.group(1)).contains(new Resource(source).hash()));
  }

  private static List<String> sources(String page, String element) {
    return Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void headingsGoDownInOrderAnchorsExistAndTablesHaveHeadings() {
    Dom dom = dom(FULL);
    assertThat(dom.all("h1")).hasSize(1);
    assertThat(dom.all("main")).hasSize(1);
    assertThat(dom.values("id")).doesNotHaveDuplicates();
    List<String> ids = dom.values("id");
    assertThat(dom.values("href"))
        .isNotEmpty()
        .allSatisfy(
            href -> {
              assertThat(href).startsWith("#");
              assertThat(ids).contains(href.substring(1));
            });
    assertThat(dom.all("th")).isNotEmpty().allMatch(heading -> heading.hasAttribute("scope"));
    assertThat(dom.all("table"))
        .allMatch(table -> table.getElementsByTagName("caption").getLength() > 0);
    for (Element section : dom.all("section")) {
      assertThat(section.getElementsByTagName("h2").getLength()).isEqualTo(1);
    }
  }

  @Test
  void aBlankCoverHasLinesToFillInAndAFilledOneItsFields() {
    Dom blank = dom(Dossier.of(FULL.report()));
    assertThat(blank.all("dd").stream().filter(dd -> dd.getAttribute("class").equals("blank")))
        .hasSize(6);
    assertThat(blank.text()).contains("2016Q1（2016-01-01 至 2016-03-31）");
    assertThat(dom(FULL).text())
        .contains("某某县", "干部驻村帮扶", "编制者", "复核者", "2016-04-08", "A-3")
        .doesNotContain("待填写");
  }

  @Test
  void trendsAreInOrderOfPeriodsAndPoliciesThatDifferAreSaid() {
    String text = dom(FULL).text();
    int trends = text.indexOf("历期数据");
    assertThat(text.indexOf("2015Q3", trends)).isLessThan(text.indexOf("2015Q4", trends));
    assertThat(text.indexOf("2015Q4", trends)).isLessThan(text.indexOf("2016Q1", trends));
    assertThat(text).contains("各期所依据的政策不同（2 种）");
    Dossier same = Dossier.of(FULL.report()).after(List.of(SmallCounty.report("2015Q4")));
    assertThat(Dossiers.page(same)).contains("历期数据").doesNotContain("政策不同");
    assertThat(Dossiers.page(Dossier.of(FULL.report()))).doesNotContain("历期");
  }

  @Test
  void theFolderOfAllFilesIsSaidOnce() {
    ComplianceReport moved =
        Hostile.with(FULL.report(), text -> text.equals("某县数据.json") ? "某处/某夹/某县数据.json" : text);
    assertThat(Dossiers.page(Dossier.of(moved))).containsOnlyOnce("某处/某夹/");
  }

  @Test
  void rowsThatWereReadAreAccountedFor() {
    assertThat(dom(FULL).text()).contains("读入 ＝ 采用 ＋ 未采用", "村15132读完");
  }

  @Test
  void anEnglishPageSaysAllInEnglish() {
    String page = Dossiers.page(FULL, Locale.ENGLISH);
    assertThat(page).contains("<html lang=\"en\">", "Findings", "Not due yet");
    assertThat(page).doesNotContain("问题", "规则", "检查", "条款", "（待", "，");
  }

  @Test
  void aReportWithoutFindingsSaysSo() {
    Dom clean = dom(Dossiers.of(FULL.report(), List.of(), List.of()));
    assertThat(clean.text()).contains("没有发现问题（检查 ");
  }

  @Test
  void ofManyFindingsAllStandInThePage() {
    int many = FindingsPart.ROWS_IN_PAGE + 1234;
    Dom dom = dom(Dossiers.of(many));
    assertThat(dom.values("data-f")).hasSize(many);
    assertThat(dom.values("id")).doesNotHaveDuplicates();
    assertThat(
            dom.all("noscript").stream()
                .filter(island -> island.getAttribute("class").equals("island")))
        .hasSize(3);
  }

  @Test
  void theRowOfAFindingIsOneLine() {
    assertThat(Dossiers.page(Hostile.with(FULL, text -> text + "\n\r")).lines())
        .filteredOn(line -> line.contains(" data-f=\"") && !line.contains("exec"))
        .hasSize(FULL.report().violations().size())
        .allMatch(line -> line.startsWith("<tr ") && line.endsWith("</tr>"));
  }
}
