package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;

/** The page as somebody in a county's office uses it. */
class PageInBrowserTest {
  private static final Running SERVICE = Running.shared();

  private static final List<String> VIEWS =
      List.of("overview", "findings", "due", "pairing", "reports");

  private static ChromeDriver browser;

  @BeforeAll
  static void start() {
    browser = Chromium.start();
    assertThat(SERVICE.as("county").submit(Sample.json()).status()).isEqualTo(200);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  /** The policy on content let all of the page work, and nothing failed. */
  @AfterEach
  void nothingFailed() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .filteredOn(entry -> !entry.getMessage().contains("401"))
        .filteredOn(entry -> !entry.getMessage().contains("422"))
        .filteredOn(entry -> !entry.getMessage().contains("ERR_INTERNET_DISCONNECTED"))
        .isEmpty();
    browser.manage().deleteAllCookies();
  }

  private static WebElement see(String selector) {
    return new WebDriverWait(browser, Duration.ofSeconds(60))
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  private static void until(String selector, String text) {
    new WebDriverWait(browser, Duration.ofSeconds(60))
        .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(selector), text));
  }

  private static void login(String account, String language) {
    browser.get(SERVICE.address() + "/");
    ((JavascriptExecutor) browser).executeScript("localStorage.language = arguments[0]", language);
    browser.navigate().refresh();
    enter(account);
    see("dl.figures");
  }

  private static void enter(String account) {
    see("input[name=account]").sendKeys(account);
    see("input[name=password]").sendKeys(Running.password(), Keys.ENTER);
  }

  private static void type(String name, String value) {
    // A date field takes keys in the order of the locale; its value is the same in all.
    ((JavascriptExecutor) browser)
        .executeScript(
            "const e = document.getElementsByName(arguments[0])[0]; e.value = arguments[1];"
                + " e.dispatchEvent(new Event('input', {bubbles: true}))",
            name,
            value);
  }

  @Test
  void aWrongPasswordIsToldAndARightOneOpens() {
    browser.get(SERVICE.address() + "/");
    see("input[name=account]").sendKeys("county");
    see("input[name=password]").sendKeys("wrong", Keys.ENTER);
    assertThat(see(".alarm").getText()).matches("账号或密码不对|Wrong account or password");
    login("county", "zh");
    assertThat(see("#who").getText()).isEqualTo("county · 县级");
    see("#logout").click();
    see("input[name=account]");
  }

  @Test
  void fromTheOverviewToOneFindingInBothLanguages() {
    login("county", "zh");
    JsonNode check = SERVICE.as("county").get("/api/check").json();
    until(".figures", check.get("violations").asString());
    assertThat(see("html").getAttribute("lang")).isEqualTo("zh");
    see(".columns table tbody th a").click();
    until("h1", "问题");
    see("main tbody tr:nth-child(1) td a").click();
    until("dl.steps", "条款");
    see("#language").click();
    until("dl.steps", "Clause");
    assertThat(see("html").getAttribute("lang")).isEqualTo("en");
    assertThat(browser.findElements(By.cssSelector("dl.steps dt"))).hasSizeGreaterThan(4);
  }

  /** Somebody who breaks that rule, for want of a pairing. */
  private static String lacking(String rule) {
    return SERVICE
        .as("county")
        .get("/api/findings?size=1&rule=" + rule)
        .json()
        .at("/items/0/subjectParts/0/id")
        .asString();
  }

  @Test
  void whatAPairingMendsIsSeenBeforeItIsSavedAndToldAfterwards() {
    login("county", "zh");
    see("nav a[href='#pairing']").click();
    see("input[name=householdId]");
    String version = SERVICE.as("county").get("/api/facts").header("ETag");
    type("householdId", lacking("3.3-household-helper"));
    type("cadreId", lacking("3.3-caseload-min"));
    type("from", "2016-03-01");
    until("#effect", "会消除的问题");
    until("#effect", "没有帮扶责任人");
    see("#language").click(); // what was typed is kept
    until("#effect", "Findings it mends");
    until("#effect", "has no responsible helper");
    see("#language").click();
    until("#effect", "会消除的问题");
    assertThat(SERVICE.as("county").get("/api/facts").header("ETag")).isEqualTo(version);
    see(".entry button:enabled").click();
    until("#effect", "已保存");
    assertThat(SERVICE.as("county").get("/api/facts").header("ETag")).isNotEqualTo(version);
    until("#live", "结论有变化");
    SERVICE.as("county").submit(Sample.json());
  }

  @Test
  void whatCannotBeRightIsNotSaved() {
    login("county", "zh");
    see("nav a[href='#pairing']").click();
    see("input[name=householdId]");
    JsonNode pairing = Sample.tree().at("/pairings/0");
    type("householdId", pairing.get("householdId").asString());
    type("cadreId", "NOBODY");
    type("from", pairing.get("from").asString());
    until("#effect .alarm", "NOBODY");
    assertThat(see(".entry button").isEnabled()).isFalse();
    type("cadreId", pairing.get("cadreId").asString());
    type("to", "2001-01-01");
    until("#effect .alarm", "2001-01-01");
    assertThat(see(".entry button").isEnabled()).isFalse();
    type("to", pairing.path("to").asString(""));
    until("#effect", "不影响任何结论");
    see(".entry button:enabled").click();
    until("#effect", "已经登记过");
  }

  @Test
  void aServiceOrALoginThatIsGoneIsToldAndMadeGood() {
    login("county", "zh");
    offline(true);
    see("nav a[href='#findings']").click();
    until("main .alarm", "无法连接服务");
    offline(false);
    see("main button").click();
    see("main tbody tr");
    browser.manage().deleteAllCookies();
    see("nav a[href='#due']").click();
    until("#live", "登录已失效");
    assertThat(browser.switchTo().activeElement()).isEqualTo(see("input[name=account]"));
    enter("county");
    until("h1", "近期到期");
    assertThat(browser.findElement(By.id("live")).getText()).isEmpty();
  }

  private static void offline(boolean offline) {
    browser.executeCdpCommand("Network.enable", Map.of());
    browser.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  @Test
  void theWayBackFromOneFindingLeadsToTheListAsItWas() {
    login("county", "zh");
    see("nav a[href='#findings']").click();
    see(".pages a").click();
    until(".pages", "第 2 页");
    WebElement finding = see("main tbody tr:nth-child(3) td a");
    String link = finding.getAttribute("href");
    finding.click();
    see("dl.steps");
    see("main p a").click();
    until(".pages", "第 2 页");
    new WebDriverWait(browser, Duration.ofSeconds(60))
        .until(page -> Objects.equals(link, page.switchTo().activeElement().getAttribute("href")));
  }

  @Test
  void whatIsDueAndReportsAreThere() {
    login("auditor", "en");
    see("nav a[href='#due']").click();
    until("h1", "What is due");
    until("main", "2016-04");
    see("nav a[href='#reports']").click();
    until("h1", "Reports");
    assertThat(browser.findElements(By.cssSelector("button[data-format=xlsx]"))).isNotEmpty();
  }

  @Test
  void aTownshipSeesItsOwn() {
    login("town", "en");
    assertThat(see("#who").getText()).contains("township " + Running.TOWN);
    List<WebElement> townships = browser.findElements(By.cssSelector(".columns table"));
    assertThat(townships.get(0).getText())
        .contains(Running.TOWN)
        .doesNotContain(Running.OTHER_TOWN);
  }

  @Test
  void everyFieldHasALabelEveryTableACaptionAndOnAPhoneNothingLiesBeside() {
    login("county", "zh");
    for (String view : VIEWS) {
      go(view);
      assertThat(
              count("[...document.querySelectorAll('input,select')].filter(e => !e.labels.length)"))
          .as(view)
          .isZero();
      assertThat(count("[...document.querySelectorAll('table')].filter(e => !e.caption)"))
          .as(view)
          .isZero();
      browser.executeCdpCommand(
          "Emulation.setDeviceMetricsOverride",
          Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
      assertThat(
              count(
                  "[...document.querySelectorAll('body,.wide')]"
                      + ".filter(e => e.scrollWidth > e.clientWidth)"))
          .as(view)
          .isZero();
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  private static void go(String view) {
    see("nav a[href='#" + view + "']").click();
    see("nav a[href='#" + view + "'][aria-current=page]");
    see("main:not([aria-busy]) h1");
  }

  private static Long count(String elements) {
    return (Long)
        Objects.requireNonNull(
            ((JavascriptExecutor) browser).executeScript("return " + elements + ".length"));
  }
}
