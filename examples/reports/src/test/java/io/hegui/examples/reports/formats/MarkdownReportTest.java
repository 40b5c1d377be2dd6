package io.hegui.examples.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.report.Difference;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportTest {
  @Test
  void aSummaryFitsOnHalfAPage() {
    assertThat(Dossiers.written(new MarkdownReport(), Dossiers.compared(), Locale.CHINESE))
        .isEqualTo(
            """
            # 合规检查 2016Q1

            依据 plan 1.0，期间 2016-01-01 至 2016-03-31，截至 2016-03-31 当日终了。

            **检查 35 项，发现问题 2 项。**

            - 1 条规则运行出错，其结论未知。
            - 数据未能全部读入（1 处），以上数字不完整。

            | 项目 | 数量 |
            | --- | ---: |
            | 问题（高） | 2 |
            | 问题（中） | 0 |
            | 问题（低） | 0 |
            | 豁免 | 1 |
            | 待办，尚未到期 | 0 |
            | 无法判定 | 1 |
            | 合规 | 32 |
            | 数据问题 | 2 |

            ## 与 2016Q1 比较

            - 两份报告检查的是同一期间（2016Q1）
            - 前一份报告有 1 处数据没有读到或没有采用，所谓“新发现”可能当时已经存在
            - 后一份报告有 1 处数据没有读到或没有采用，所谓“已整改”可能只是没有读到

            | 项目 | 数量 |
            | --- | ---: |
            | 新发现 | 1 |
            | 仍未整改 | 1 |
            | 已整改 | 1 |

            ## 问题最多的规则

            | 规则名称 | 条款 | 轻重 | 规则 | 问题 | 其中新增 | 检查 |
            | --- | --- | --- | --- | ---: | ---: | ---: |
            | 规则 3.2-village-team | 三（二） | 高 | 3.2-village-team | 2 | 1 | 34 |

            ## 问题最多的乡镇

            | 乡镇 | 问题 | 问题（高） |
            | --- | ---: | ---: |
            | 乡镇「红岩乡」 | 2 | 2 |

            未提交的表：结对帮扶。
            """);
  }

  @Test
  void itSpeaksEnglishToo() {
    assertThat(Dossiers.written(new MarkdownReport(), Dossiers.clean(), Locale.ENGLISH))
        .startsWith("# Compliance check 2016Q1\n")
        .contains("**35 duties looked at, no violations.**")
        .doesNotContain("Rules with most");
  }

  @Test
  void aDifferenceAloneListsItsChanges() {
    Difference difference = Objects.requireNonNull(Dossiers.compared().difference());
    String page = MarkdownReport.of(difference, Locale.CHINESE);
    assertThat(page)
        .startsWith("# 问题变化：2016Q1 至 2016Q1\n")
        .contains(
            "## 新发现\n\n- 三（二） =1+1\\|&lt;b&gt;\\[x\\](http\\://a.b)␛\\[2J� \"𠮷'（0000000000000008）\n")
        .contains("## 已整改\n\n- 三（二） 小坪村")
        .doesNotContain("大坪村");
  }

  @ParameterizedTest
  @CsvSource({
    "**a**, \\*\\*a\\*\\*",
    "a|b, a\\|b",
    "<script>, &lt;script&gt;",
    "&lt;, &amp;lt;",
    "# a, \\# a",
    "- a, \\- a",
    "1. a, 1\\. a",
    "3.3 a, 3.3 a",
    "![x](y), !\\[x\\](y)",
    "https://a.b, https\\://a.b",
    "www.a.b, www\\.a.b",
    "2016-03-31, 2016-03-31"
  })
  void textStandsForItself(String text, String markdown) {
    assertThat(MarkdownText.of(text)).isEqualTo(markdown);
  }

  @Test
  void nobodyIsNotifiedAndNoLineEnds() {
    assertThat(MarkdownText.of("@all\r\nx")).isEqualTo("@\u2060all  x");
  }
}
