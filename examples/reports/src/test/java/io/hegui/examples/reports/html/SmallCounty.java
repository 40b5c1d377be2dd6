package io.hegui.examples.reports.html;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.input.SubmissionReader;
import io.hegui.report.ComplianceReport;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A made-up county of four townships, checked by the plan's rules: some households have no helper,
 * some cadres too many, a village no team; many tables were not submitted, and some rows are bad.
 */
final class SmallCounty {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  private static final int TOWNSHIPS = 4;
  private static final int VILLAGES = 12;
  private static final int HOUSEHOLDS = 6;

  private final Map<String, List<String>> tables = new TreeMap<>();

  private SmallCounty() {
    for (int i = 1; i <= TOWNSHIPS; i++) {
      row("townships", "id", "X" + i, "name", "第" + i + "乡");
    }
    for (int i = 1; i <= VILLAGES; i++) {
      village(i);
    }
    row("villages", "id", "V99", "name", "无乡村", "townshipId", "X99", "poor", "true");
    row("villages", "id", "V98", "townshipId", "X1", "poor", "true");
    row("villages", "id", "V97", "name", "怪村", "townshipId", "X1", "poor", "也许");
    waiver("3.2-village-team", "village:V12");
  }

  /** What the check of a period finds. */
  static ComplianceReport report(String period) {
    return check(CheckRequest.of(period));
  }

  static ComplianceReport check(CheckRequest request) {
    String json =
        new SmallCounty()
            .tables.entrySet().stream()
                .map(table -> quoted(table.getKey()) + ":" + table.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    var submission = SubmissionReader.standard().readJson(new StringReader(json), "某县数据.json");
    return CHECKER.check(submission, request);
  }

  private void village(int i) {
    String village = "V" + i;
    row(
        "villages",
        "id",
        village,
        "name",
        i + "村",
        "townshipId",
        "X" + (1 + i % TOWNSHIPS),
        "poor",
        "true");
    String unit = "U" + i;
    row("units", "id", unit, "name", "县第" + i + "局", "level", "COUNTY");
    row("supports", "unitId", unit, "villageId", village, "from", "2015-09-01");
    for (int c = 1; c <= 3; c++) {
      String cadre = "C" + i + "-" + c;
      row(
          "cadres",
          "id",
          cadre,
          "name",
          "赵钱孙".charAt(c - 1) + "某某",
          "unitId",
          unit,
          "rank",
          "STAFF");
    }
    for (int h = 1; h <= HOUSEHOLDS; h++) {
      String household = "H" + i + "-" + h;
      row("households", "id", household, "headName", "李某", "villageId", village, "persons", "4");
      if (h < HOUSEHOLDS || i % 3 > 0) {
        String cadre = "C" + i + "-" + (i % 2 == 0 ? 1 : 1 + h % 3);
        row("pairings", "householdId", household, "cadreId", cadre, "from", "2015-09-10");
      }
    }
    if (i < VILLAGES - 1) {
      team(i, village);
    }
  }

  private void team(int i, String village) {
    row("teams", "id", "T" + i, "villageId", village, "formedOn", "2015-09-05");
    for (int c = 1; c <= 2; c++) {
      row(
          "postings",
          "id",
          "P" + i + "-" + c,
          "teamId",
          "T" + i,
          "cadreId",
          "C" + i + "-" + c,
          "role",
          c == 1 ? "CAPTAIN" : "MEMBER",
          "stationed",
          "true",
          "from",
          "2015-09-05",
          "to",
          "2018-12-31");
    }
  }

  private void waiver(String rule, String subject) {
    row(
        "waivers",
        "ruleId",
        rule,
        "subject",
        subject,
        "reason",
        "整村搬迁",
        "approvedBy",
        "周某某",
        "from",
        "2016-01-01",
        "to",
        "2016-12-31");
  }

  private void row(String table, String... fields) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(quoted(fields[i]) + ":" + quoted(fields[i + 1]));
    }
    tables
        .computeIfAbsent(table, key -> new ArrayList<>())
        .add("{" + String.join(",", pairs) + "}");
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
