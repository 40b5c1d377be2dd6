package io.hegui.examples.reports.html;

import io.hegui.examples.reports.Dossier;
import io.hegui.json.ReportJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/**
 * Pictures of the page, for the handbook and to be looked at: {@code Screenshots FOLDER
 * [REPORT.json]}. Without a report it shows the tests' small county.
 */
final class Screenshots implements AutoCloseable {
  private final Chromium chromium;
  private final Path folder;
  private final Dossier dossier;

  private Screenshots(Path folder, Dossier dossier) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.chromium = Chromium.start(folder);
    this.dossier = dossier;
  }

  public static void main(String[] args) throws IOException {
    Dossier dossier = Dossiers.full();
    if (args.length > 1) {
      try (InputStream in = Files.newInputStream(Path.of(args[1]))) {
        dossier = Dossier.of(ReportJson.read(in)).in(Dossiers.WORKPAPER);
      }
    }
    try (Screenshots screenshots = new Screenshots(Path.of(args[0]), dossier)) {
      screenshots.takeAll();
    }
  }

  private void takeAll() throws IOException {
    at(1600, "desktop", Locale.CHINESE);
    at(1280, "laptop", Locale.CHINESE);
    at(420, "narrow", Locale.CHINESE);
    at(1280, "english", Locale.ENGLISH);
    List<Map<String, String>> dark =
        List.of(Map.of("name", "prefers-color-scheme", "value", "dark"));
    chromium.devtools("Emulation.setEmulatedMedia", Map.of("features", dark));
    at(1280, "dark", Locale.CHINESE);
    chromium.devtools("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    chromium.open(dossier, Locale.CHINESE);
    Files.write(folder.resolve("print.pdf"), chromium.pdf());
  }

  private void at(int width, String name, Locale locale) throws IOException {
    chromium.driver().manage().window().setSize(new Dimension(width, Chromium.HEIGHT));
    chromium.open(dossier, locale);
    take(name + "-cover");
    for (Section section : Section.of(dossier)) {
      scrollTo(chromium.one("#" + section.id()));
      take(name + "-" + section.id());
    }
    WebElement first = chromium.one("#findings > tbody > tr");
    first.findElement(By.cssSelector("summary")).click();
    scrollTo(first);
    take(name + "-unfolded");
    chromium.one("#query").sendKeys("队长");
    scrollTo(chromium.one("#s-findings"));
    take(name + "-search");
  }

  private void scrollTo(WebElement element) {
    chromium.driver().executeScript("arguments[0].scrollIntoView()", element);
  }

  private void take(String name) throws IOException {
    byte[] png = chromium.driver().getScreenshotAs(OutputType.BYTES);
    Files.write(folder.resolve(name + ".png"), png);
  }

  @Override
  public void close() {
    chromium.close();
  }
}
