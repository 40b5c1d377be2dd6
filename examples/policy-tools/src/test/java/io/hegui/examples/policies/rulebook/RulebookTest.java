package io.hegui.examples.policies.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages in {@code docs/rules} say what the rules say. {@code -Dhegui.rulebook.write=true}
 * writes them anew.
 */
class RulebookTest {
  private static final Path FOLDER = Plan.PROJECT.resolve("docs/rules");
  private static final String COMMAND =
      "mvn -pl examples/policy-tools -am test -Dtest=RulebookTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dhegui.rulebook.write=true";
  private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");

  private static final Map<String, String> PAGES =
      Rulebook.pages(Plan.POLICY, Plan.CHECKER, Plan.EXAMPLES::of);

  @Test
  void thePagesAreCurrent() throws IOException {
    if (Boolean.getBoolean("hegui.rulebook.write")) {
      write();
    }
    Map<String, String> found = read();
    Set<String> stale = new TreeSet<>(found.keySet());
    stale.addAll(PAGES.keySet());
    stale.removeIf(page -> PAGES.getOrDefault(page, "").equals(found.get(page)));
    assertThat(stale).as("pages of %s that are not current; run: %s", FOLDER, COMMAND).isEmpty();
  }

  private static void write() throws IOException {
    for (String page : read().keySet()) {
      if (!PAGES.containsKey(page)) {
        Files.delete(FOLDER.resolve(page));
      }
    }
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      Path file = FOLDER.resolve(page.getKey());
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, page.getValue(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> read() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    if (Files.isDirectory(FOLDER)) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(FOLDER)) {
        files = all.filter(Files::isRegularFile).toList();
      }
      for (Path file : files) {
        String name = FOLDER.relativize(file).toString().replace('\\', '/');
        String text = Files.readString(file, StandardCharsets.UTF_8);
        // a checkout may have given the lines another end
        pages.put(name, text.replace("\r\n", "\n"));
      }
    }
    return pages;
  }

  @Test
  void everyLinkLeadsToAPage() {
    PAGES.forEach(
        (page, text) -> {
          Matcher link = LINK.matcher(text);
          while (link.find()) {
            Path target = Path.of(page).resolveSibling(link.group(1)).normalize();
            assertThat(PAGES).containsKey(target.toString().replace('\\', '/'));
          }
        });
  }

  @Test
  void noPageHasAGap() {
    PAGES.forEach(
        (page, text) -> {
          // what the rule language calls null is no gap
          String prose = text.replaceAll("(?s)<details>.*", "");
          assertThat(prose).as(page).doesNotContain("null").doesNotContain("{");
        });
  }
}
