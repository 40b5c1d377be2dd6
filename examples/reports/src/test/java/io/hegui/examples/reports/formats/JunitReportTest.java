package io.hegui.examples.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.reports.Dossier;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportTest {
  private static Document xml(Dossier dossier) throws Exception {
    byte[] bytes = Dossiers.bytes(new JunitReport(), dossier, Locale.CHINESE);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static List<Element> elements(Document xml, String name) {
    NodeList nodes = xml.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void aSuiteARuleAndOneForTheData() throws Exception {
    Document xml = xml(Dossiers.full());
    assertThat(elements(xml, "testsuite"))
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly(
            "3.2-village-team 规则 3.2-village-team",
            "3.3-caseload-min 规则 3.3-caseload-min",
            "5.1-veto 规则 5.1-veto",
            "数据");
  }

  @Test
  void theCountsAreThoseOfTheCases() throws Exception {
    Document xml = xml(Dossiers.full());
    Element all = elements(xml, "testsuites").get(0);
    assertThat(all.getAttribute("tests")).isEqualTo("" + elements(xml, "testcase").size());
    assertThat(all.getAttribute("failures")).isEqualTo("2");
    assertThat(all.getAttribute("errors")).isEqualTo("2");
    Element suite = elements(xml, "testsuite").get(0);
    assertThat(suite.getAttribute("tests")).isEqualTo("4");
    assertThat(suite.getAttribute("skipped")).isEqualTo("1");
  }

  @Test
  void aViolationFailsWithAllThatThereIsToSay() throws Exception {
    Element failure = elements(xml(Dossiers.full()), "failure").get(0);
    assertThat(failure.getAttribute("message")).isEqualTo("大坪村");
    assertThat(failure.getAttribute("type")).isEqualTo("MISSING");
    assertThat(failure.getTextContent())
        .contains("应当：须有工作队", "data/村.csv 第 8 行", "编号：0000000000000007");
    Element test = (Element) failure.getParentNode();
    assertThat(test.getAttribute("name")).isEqualTo("村「大坪村」");
    assertThat(test.getAttribute("classname")).isEqualTo("plan.3_2-village-team");
    assertThat(test.getAttribute("file")).isEqualTo("data/村.csv");
  }

  @Test
  void aCharacterThatXmlCannotHaveIsReplacedAndAllOthersStay() throws Exception {
    Element failure = elements(xml(Dossiers.full()), "failure").get(1);
    assertThat(failure.getAttribute("message")).isEqualTo(Dossiers.HARMLESS.replace('\n', '␊'));
    assertThat(XmlText.clean("\ud800\uFFFF\u0000\r")).isEqualTo("\uFFFD".repeat(4));
  }

  @Test
  void whatIsOpenOrWaivedIsSkippedAndAFailedRuleIsAnError() throws Exception {
    Document xml = xml(Dossiers.full());
    assertThat(elements(xml, "skipped"))
        .extracting(skipped -> skipped.getAttribute("message"))
        .containsExactly("豁免（2016-03-31 至 2016-04-30，批准：赵*）：抗洪抢险", "无法判定：未提交结对帮扶", "「-昨天」不是日期");
    assertThat(elements(xml, "error"))
        .extracting(error -> error.getAttribute("type"))
        .containsExactly("RULE_FAILED", "BAD_DATE");
  }

  @Test
  void aRuleThatIsKeptPasses() throws Exception {
    Document xml = xml(Dossiers.clean());
    assertThat(elements(xml, "testcase"))
        .extracting(test -> test.getAttribute("name"))
        .containsExactly("合规 35 项");
    assertThat(elements(xml, "failure")).isEmpty();
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertThat(Dossiers.bytes(new JunitReport(), Dossiers.full(), Locale.CHINESE))
        .isEqualTo(Dossiers.bytes(new JunitReport(), Dossiers.full(), Locale.CHINESE));
  }
}
