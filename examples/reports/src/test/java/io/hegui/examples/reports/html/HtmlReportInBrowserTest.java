package io.hegui.examples.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.reports.Dossier;
import io.hegui.policy.Severity;
import io.hegui.report.Violation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

class HtmlReportInBrowserTest {
  private static final Dossier FULL = Dossiers.full();
  private static final List<Violation> VIOLATIONS = FULL.report().violations();

  @TempDir private static Path folder = Path.of("");

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start(folder);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** Whatever a test did, nothing was asked of a network and nothing went wrong in the page. */
  @AfterEach
  void nothingWasLoadedAndNothingFailed() {
    assertThat(chromium.log(LogType.BROWSER)).isEmpty();
    assertThat(chromium.log(LogType.PERFORMANCE))
        .filteredOn(entry -> entry.contains("\"Network.requestWillBeSent\""))
        .allMatch(entry -> entry.contains("\"url\":\"file:///"));
  }

  private static void open() {
    chromium.open(FULL, Locale.CHINESE);
  }

  private static List<WebElement> rows() {
    return chromium.all("#findings > tbody > tr");
  }

  private static void counts(int matching) {
    String told =
        matching == VIOLATIONS.size()
            ? "共 " + matching + " 项问题"
            : "符合 " + matching + " 项，共 " + VIOLATIONS.size() + " 项问题";
    WebElement count = chromium.one("#count");
    until(() -> count.getText().equals(told) && rows().size() == matching, told);
  }

  private static void until(java.util.function.BooleanSupplier condition, String what) {
    new WebDriverWait(chromium.driver(), Duration.ofSeconds(10))
        .withMessage(what)
        .until(driver -> condition.getAsBoolean());
  }

  private static void choose(String facet, String label) {
    Select select = new Select(chromium.one("select[data-facet=" + facet + "]"));
    select.selectByVisibleText(
        select.getOptions().stream()
            .map(WebElement::getText)
            .filter(text -> text.startsWith(label + "（"))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void filtersLeaveWhatHasTheChosenValuesAndClearingBringsAllBack() {
    open();
    counts(VIOLATIONS.size());
    choose("s", "高");
    List<Violation> high = VIOLATIONS.stream().filter(v -> v.severity() == Severity.H).toList();
    counts(high.size());
    Violation first = high.get(0);
    choose("k", first.kind().text().zh());
    counts((int) high.stream().filter(v -> v.kind() == first.kind()).count());
    chromium.one("button[type=reset]").click();
    counts(VIOLATIONS.size());
    choose("t", "乡镇「第2乡」（X2）");
    counts((int) VIOLATIONS.stream().filter(HtmlReportInBrowserTest::ofSecondTownship).count());
  }

  private static boolean ofSecondTownship(Violation violation) {
    return violation.owedBy().stream().anyMatch(owner -> owner.id().equals("X2"));
  }

  @Test
  void theSearchFindsEveryWordWhereverItStandsInAFindingAndItsEvidence() {
    open();
    chromium.one("#query").sendKeys("H3-6");
    int found = (int) VIOLATIONS.stream().filter(v -> v.toString().contains("H3-6")).count();
    assertThat(found).isBetween(1, VIOLATIONS.size() - 1);
    counts(found);
    chromium.one("#query").sendKeys(" 没有这样的字");
    until(() -> chromium.one("#count").getText().startsWith("没有符合的问题"), "none");
    assertThat(rows()).isEmpty();
  }

  @Test
  void aClickOnAHeadingSortsAndASecondOneTurnsTheOrderAround() {
    open();
    chromium.one("th.kind button").click();
    assertThat(chromium.one("th.kind").getDomAttribute("aria-sort")).isEqualTo("ascending");
    List<String> kinds = kinds();
    chromium.one("th.kind button").click();
    assertThat(chromium.one("th.kind").getDomAttribute("aria-sort")).isEqualTo("descending");
    List<String> turned = new ArrayList<>(kinds);
    Collections.reverse(turned);
    assertThat(kinds()).isEqualTo(turned);
    assertThat(kinds.stream().distinct()).hasSizeGreaterThan(1);
  }

  private static List<String> kinds() {
    return chromium.all("#findings > tbody > tr > td:nth-child(6)").stream()
        .map(WebElement::getText)
        .toList();
  }

  @Test
  void aNameInAChartLeadsToItsFindings() {
    open();
    WebElement link = chromium.one("#s-places a[data-pick]");
    int shown = Integer.parseInt(link.findElement(By.xpath("../../td[2]")).getText());
    link.click();
    counts(shown);
    assertThat(chromium.driver().switchTo().activeElement().getDomAttribute("data-facet"))
        .isEqualTo("t");
  }

  @Test
  void aLinkToAFindingOpensItEvenWhereItIsFilteredOut() {
    Violation last = VIOLATIONS.get(VIOLATIONS.size() - 1);
    chromium.open(FULL, Locale.CHINESE, "#" + last.id());
    WebElement row = chromium.one("[id='" + last.id() + "']");
    until(() -> row.findElement(By.cssSelector("dl")).isDisplayed(), "unfolded");
    assertThat(row.findElement(By.cssSelector("a.anchor")).getDomProperty("href"))
        .endsWith("#" + last.id());
    chromium.one("#query").sendKeys("没有这样的字");
    until(() -> rows().isEmpty(), "none");
    chromium.driver().executeScript("location.hash = '#" + VIOLATIONS.get(0).id() + "'");
    counts(1);
  }

  @Test
  void allCanBeDoneByKeyboard() {
    open();
    press(Keys.TAB);
    assertThat(focused().getText()).isEqualTo("跳到问题清单");
    press(Keys.ENTER);
    press(Keys.TAB);
    assertThat(focused().getDomAttribute("id")).isEqualTo("query");
    press("H3-6");
    until(() -> rows().size() < VIOLATIONS.size(), "found");
    int found = rows().size();
    for (int i = 0; i < 7; i++) {
      press(Keys.TAB);
      assertThat(focused().getTagName()).isEqualTo("select");
    }
    press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
    assertThat(focused().getText()).isEqualTo("序号");
    press(Keys.ENTER);
    assertThat(chromium.one("th.number").getDomAttribute("aria-sort")).isEqualTo("ascending");
    while (!focused().getTagName().equals("summary")) {
      press(Keys.TAB);
    }
    press(Keys.ENTER);
    assertThat(rows().get(0).findElement(By.cssSelector("dl")).isDisplayed()).isTrue();
    assertThat(rows()).hasSize(found);
  }

  private static WebElement focused() {
    return chromium.driver().switchTo().activeElement();
  }

  private static void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      new org.openqa.selenium.interactions.Actions(chromium.driver()).sendKeys(key).perform();
    }
  }

  @Test
  void withoutScriptsAllCanBeReadAndNothingIsOfferedThatNeedsThem() {
    int many = FindingsPart.ROWS_IN_PAGE + 3;
    chromium.scripts(false);
    try {
      chromium.open(Dossiers.of(many), Locale.CHINESE);
      assertThat(chromium.one("#filter").isDisplayed()).isFalse();
      assertThat(chromium.one("nav noscript p").isDisplayed()).isTrue();
      assertThat(chromium.all("tr[data-f]")).hasSize(many);
      WebElement last = chromium.one("noscript.island tr[data-f]:last-child");
      last.findElement(By.cssSelector("summary")).click();
      assertThat(last.findElement(By.cssSelector("dl")).isDisplayed()).isTrue();
    } finally {
      chromium.scripts(true);
    }
  }

  @Test
  void ofMoreFindingsThanAreListedTheOthersComeWhenAskedFor() {
    int many = FindingsPart.ROWS_IN_PAGE + 3;
    chromium.open(Dossiers.of(many), Locale.CHINESE);
    assertThat(chromium.one("#count").getText()).isEqualTo("共 2,003 项问题；已列出前 2,000 项");
    chromium.one("#more").click();
    until(() -> chromium.one("#count").getText().equals("共 2,003 项问题"), "all");
    assertThat(rows()).hasSize(many);
    assertThat(chromium.one("#more").isDisplayed()).isFalse();
  }

  @Test
  void inPrintAllIsUnfoldedOnA4() {
    open();
    String pdf = new String(chromium.pdf(), StandardCharsets.ISO_8859_1);
    assertThat(pdf).startsWith("%PDF-");
    long pages = Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(pdf).results().count();
    assertThat(pages).isBetween(10L, 40L);
    assertThat(pdf).containsPattern("/MediaBox\\s*\\[0 0 59[45][.\\d]* 84[12][.\\d]*\\]");
    // A folded finding would take a line or two: some sixty of them a page or two.
    Dossier none = Dossiers.of(FULL.report(), List.of(), List.of());
    chromium.open(none, Locale.CHINESE);
    String without = new String(chromium.pdf(), StandardCharsets.ISO_8859_1);
    long others = Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(without).results().count();
    assertThat(pages - others).isGreaterThan(5);
  }

  @Test
  void textThatAttacksRunsNothing() {
    String attack =
        "\"'></script><script>window.hit=1</script><img src=x onerror=\"window.hit=1\">";
    chromium.open(Hostile.with(FULL, text -> text + attack), Locale.CHINESE);
    chromium.one("#query").sendKeys("onerror");
    counts(VIOLATIONS.size());
    assertThat(chromium.driver().executeScript("return window.hit")).isNull();
  }

  @Test
  void anEnglishPageWorksInEnglish() {
    chromium.open(FULL, Locale.ENGLISH);
    assertThat(chromium.one("#count").getText()).isEqualTo(VIOLATIONS.size() + " findings");
    chromium.one("#query").sendKeys("H3-6");
    until(() -> chromium.one("#count").getText().endsWith("findings match"), "found");
  }
}
