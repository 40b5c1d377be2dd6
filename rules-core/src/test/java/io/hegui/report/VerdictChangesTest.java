package io.hegui.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.policy.Kind;
import io.hegui.report.VerdictChange.Standing;
import io.hegui.report.VerdictChange.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictChangesTest {
  private static final Standing FEW = new Standing(Status.VIOLATION, Kind.BELOW_MINIMUM, null);
  private static final Standing MANY = new Standing(Status.VIOLATION, Kind.ABOVE_MAXIMUM, null);
  private static final Standing GOOD = new Standing(Status.COMPLIANT, null, null);
  private static final Standing WAIVED = new Standing(Status.WAIVED, Kind.BELOW_MINIMUM, null);

  private static VerdictChange change(
      String subject, @Nullable Standing before, @Nullable Standing after) {
    return new VerdictChange(subject, "3.3", subject, "", before, after);
  }

  @Test
  void aViolationAppearsStaysOtherwiseOrVanishes() {
    VerdictChange broken = change("team:1", GOOD, FEW);
    VerdictChange owed = change("team:2", null, MANY);
    VerdictChange unlike = change("team:3", FEW, MANY);
    VerdictChange mended = change("team:4", FEW, GOOD);
    VerdictChange excused = change("team:5", MANY, WAIVED);
    VerdictChange gone = change("team:6", MANY, null);
    VerdictChange sound = change("team:7", GOOD, WAIVED);
    VerdictChanges changes =
        new VerdictChanges(List.of(broken, owed, unlike, mended, excused, gone, sound));
    assertThat(changes.appeared()).containsExactly(broken, owed);
    assertThat(changes.altered()).containsExactly(unlike);
    assertThat(changes.vanished()).containsExactly(mended, excused, gone);
  }

  @Test
  void theyStandByRuleSubjectAndOccurrence() {
    List<VerdictChange> inOrder =
        List.of(
            new VerdictChange("", "2.1", "team:9", "2016Q2", null, FEW),
            new VerdictChange("", "3.3", "team:1", "2016Q1", null, FEW),
            new VerdictChange("", "3.3", "team:1", "2016Q2", null, FEW),
            new VerdictChange("", "3.3", "team:2", "2016Q1", null, FEW));
    List<VerdictChange> turned = new ArrayList<>(inOrder);
    Collections.reverse(turned);
    Collections.sort(turned);
    assertThat(turned).isEqualTo(inOrder);
  }

  @Test
  void whatAFindingHasBecomeSaysWhetherItIsOne() {
    for (ChangeStatus status :
        List.of(
            ChangeStatus.NEW,
            ChangeStatus.NOW_DECIDABLE,
            ChangeStatus.NEW_BY_RULE,
            ChangeStatus.WAIVER_ENDED,
            ChangeStatus.CHANGED,
            ChangeStatus.UNCHANGED)) {
      assertThat(status.isFinding()).as(status.name()).isTrue();
    }
    for (ChangeStatus status :
        List.of(
            ChangeStatus.FIXED,
            ChangeStatus.VANISHED,
            ChangeStatus.ENDED_BY_RULE,
            ChangeStatus.NOT_DUE,
            ChangeStatus.NEWLY_WAIVED,
            ChangeStatus.UNDECIDABLE,
            ChangeStatus.NOT_LOOKED_AT)) {
      assertThat(status.isFinding()).as(status.name()).isFalse();
      assertThat(status.isNew()).as(status.name()).isFalse();
    }
  }
}
