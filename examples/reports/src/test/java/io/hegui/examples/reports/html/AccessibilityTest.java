package io.hegui.examples.reports.html;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What who hears the page is told of it: the tree that Chromium gives to screen readers. */
class AccessibilityTest {
  private record Node(String role, String name) {
    static Node of(Map<?, ?> node) {
      return new Node(value(node.get("role")), value(node.get("name")));
    }

    private static String value(@Nullable Object property) {
      return property instanceof Map<?, ?> map ? String.valueOf(map.get("value")) : "";
    }
  }

  private static final Set<String> NAMED =
      Set.of(
          "button",
          "link",
          "combobox",
          "searchbox",
          "table",
          "region",
          "navigation",
          "image",
          "img",
          "search",
          "heading",
          "columnheader",
          "rowheader");

  @TempDir private static Path folder = Path.of("");

  private static List<Node> nodes = List.of();

  @BeforeAll
  static void listen() {
    try (Chromium chromium = Chromium.start(folder)) {
      chromium.open(Dossiers.full(), Locale.CHINESE);
      Object tree =
          requireNonNull(chromium.devtools("Accessibility.getFullAXTree", Map.of()).get("nodes"));
      nodes =
          ((List<?>) tree)
              .stream()
                  .map(node -> (Map<?, ?>) node)
                  .filter(node -> !Boolean.TRUE.equals(node.get("ignored")))
                  .map(Node::of)
                  .toList();
    }
  }

  @AfterAll
  static void forget() {
    nodes = List.of();
  }

  private static List<String> names(String role) {
    return nodes.stream().filter(node -> node.role().equals(role)).map(Node::name).toList();
  }

  @Test
  void whatHasToHaveANameHasOne() {
    assertThat(nodes).filteredOn(node -> NAMED.contains(node.role())).isNotEmpty();
    assertThat(nodes)
        .filteredOn(node -> NAMED.contains(node.role()))
        .allMatch(node -> !node.name().isBlank());
  }

  @Test
  void landmarksLeadThroughThePage() {
    assertThat(names("main")).hasSize(1);
    assertThat(names("banner")).hasSize(1);
    assertThat(names("navigation")).containsExactly("目录");
    assertThat(names("search")).containsExactly("搜索和筛选");
    assertThat(names("region")).contains("结论", "四、问题清单", "十一、来源");
  }

  @Test
  void controlsSayWhatTheyDo() {
    assertThat(names("searchbox")).containsExactly("搜索");
    assertThat(names("combobox")).containsExactly("轻重", "章", "规则", "乡镇", "单位", "类型", "可否整改");
    assertThat(names("button")).contains("清除筛选", "展开全部", "打印或存为 PDF", "轻重", "可否整改");
  }

  @Test
  void theCountIsToldWhenItChanges() {
    assertThat(names("status")).hasSize(1);
  }

  @Test
  void chartsAreToldInNumbers() {
    assertThat(nodes)
        .filteredOn(node -> node.role().equals("image") || node.role().equals("img"))
        .extracting(Node::name)
        .hasSize(2)
        .anyMatch(name -> name.startsWith("问题数：2015Q3 5；2015Q4 "))
        .anyMatch(name -> name.startsWith("合规率：2015Q3 "));
  }

  @Test
  void tablesHaveTheirCaptionsAndHeadings() {
    assertThat(names("table")).contains("按章", "按规则", "按乡镇", "各表读入情况", "参数");
    assertThat(names("columnheader")).contains("合规率", "责任方", "SHA-256");
    assertThat(names("rowheader")).contains("合计", "某县数据.json");
  }
}
