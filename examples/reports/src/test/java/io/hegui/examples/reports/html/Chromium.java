package io.hegui.examples.reports.html;

import io.hegui.examples.reports.Dossier;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's own Chromium without a window. Nothing is ever downloaded. */
final class Chromium implements AutoCloseable {
  static final int WIDTH = 1280;
  static final int HEIGHT = 900;

  /** It warns of every browser newer than itself, for a part of it that is not used here. */
  private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

  private final ChromeDriver driver;
  private final Path folder;

  private Chromium(ChromeDriver driver, Path folder) {
    this.driver = driver;
    this.folder = folder;
  }

  /**
   * Starts it. Where there is none the test is skipped, unless the property {@code hegui.browser}
   * is {@code required}.
   *
   * @param folder where pages are put
   */
  static Chromium start(Path folder) {
    Optional<File> browser = program("chromium", "chromium-browser", "google-chrome");
    Optional<File> driver = program("chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      String missing = "this test needs chromium and chromedriver on the path";
      if (System.getProperty("hegui.browser", "").equals("required")) {
        Assertions.fail(missing);
      }
      Assumptions.abort(missing);
    }
    DEVTOOLS.setLevel(Level.SEVERE);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.orElseThrow()).build();
    return new Chromium(new ChromeDriver(service, options(browser.orElseThrow())), folder);
  }

  private static ChromeOptions options(File browser) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser);
    // As root, as CI runs, there is no sandbox; and a container's shared memory is small.
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--window-size=" + WIDTH + "," + HEIGHT);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  private static Optional<File> program(String... names) {
    String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
    return Stream.of(names)
        .flatMap(name -> Arrays.stream(folders).map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a dossier's page as one does that came by mail: from a file. */
  void open(Dossier dossier, Locale locale) {
    open(dossier, locale, "");
  }

  /** The same at an anchor. */
  void open(Dossier dossier, Locale locale, String anchor) {
    try {
      Path page = Files.write(folder.resolve("报告.html"), Dossiers.bytes(dossier, locale));
      driver.get("about:blank");
      driver.get(page.toUri() + anchor);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Whether pages may run scripts, from the next page on. */
  void scripts(boolean allowed) {
    devtools("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  Map<String, Object> devtools(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** The page in print. */
  byte[] pdf() {
    Object data = devtools("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
    return Base64.getDecoder().decode(String.valueOf(data));
  }

  /** What the browser has logged of that type since it was last asked. */
  List<String> log(String type) {
    return driver.manage().logs().get(type).getAll().stream().map(LogEntry::getMessage).toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
