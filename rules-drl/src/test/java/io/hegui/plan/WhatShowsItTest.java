package io.hegui.plan;

import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Ties.group;
import static io.hegui.plan.fixture.Ties.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.plan.fixture.Broken;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.report.Evidence;
import io.hegui.report.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What each kind of breach rests on: the rows that show it, where what is missing was looked for,
 * on which days, what was seen, and which parameters it was measured by. The table is {@code
 * what-shows-it.txt}.
 */
class WhatShowsItTest {
  @Test
  void everyBreachShowsWhatTheTableSays() throws IOException {
    assertThat(Broken.all().stream().map(WhatShowsItTest::line).sorted().toList())
        .containsExactlyElementsOf(table());
  }

  /** The table has one seat of a group and of a team; the other is looked for by another rule. */
  @Test
  void everySeatIsLookedForInTheSamePlace() {
    assertThat(soughtIn(county(group("G", "X")).verdicts("3.1-group-seat")))
        .containsExactly(List.of("supervisionMembers"), List.of("supervisionMembers"));
    assertThat(soughtIn(county(team("T", "V")).verdicts("3.2-member-seat")))
        .containsExactly(List.of("postings"), List.of("postings"));
  }

  private static List<List<String>> soughtIn(Verdicts verdicts) {
    return verdicts.report().violations().stream()
        .map(
            violation ->
                violation.evidence().stream()
                    .filter(Evidence.Sought.class::isInstance)
                    .map(each -> ((Evidence.Sought) each).table())
                    .toList())
        .toList();
  }

  private static List<String> table() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(WhatShowsItTest.class.getResourceAsStream("what-shows-it.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static String line(Broken broken) {
    Violation violation = broken.verdicts().report().violations().get(0);
    return String.join(
            " | ",
            broken.toString(),
            violation.evidence().stream()
                .map(WhatShowsItTest::place)
                .collect(Collectors.joining(", ")),
            violation.observed().en(),
            violation.parameters().stream()
                .map(use -> use.name() + "=" + use.value())
                .collect(Collectors.joining(" ")))
        .strip();
  }

  private static String place(Evidence evidence) {
    if (evidence instanceof Evidence.Sought sought) {
      return "in "
          + sought.table()
          + (" for " + sought.column() + "=" + sought.value())
          + (" from " + sought.from() + " to " + sought.to())
          + (", rows " + sought.rows().stream().map(WhatShowsItTest::place).toList());
    }
    Evidence.Shown shown = (Evidence.Shown) evidence;
    return shown.table() + shown.values();
  }
}
