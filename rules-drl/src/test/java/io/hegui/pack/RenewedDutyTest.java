package io.hegui.pack;

import static io.hegui.pack.Pack.pack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.check.ComplianceSession;
import io.hegui.facts.Household;
import io.hegui.facts.Submission;
import io.hegui.facts.Village;
import io.hegui.report.Pending;
import io.hegui.report.VerdictChange;
import io.hegui.report.VerdictChange.Standing;
import io.hegui.report.VerdictChange.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A duty that is still owed, but by another day, is told so in a live session. */
class RenewedDutyTest {
  private static final CheckRequest REQUEST = CheckRequest.of("2016Q1");
  private static final LocalDate APRIL = LocalDate.of(2016, 4, 1);

  @TempDir private Path folder;

  /** A village has a day more for each of its households. */
  private ComplianceChecker checker() throws IOException {
    return pack()
        .owes(
            "1-a",
            Pack.metadata("MISSING")
                .replace("STATE", "DEADLINE")
                .replace("villages", "villages households"),
            """
            $due : Parameter( name == "due" )
            Village( $v : id )
            accumulate( $household : Household( villageId == $v ); $n : count( $household ) )
            """,
            "insertLogical( duty( \"1-a\", village( $v ) )"
                + ".dueBy( java.time.LocalDate.of( 2016, 4, 1 ).plusDays( $n ), $due ) );")
        .message("1-a.MISSING")
        .message("1-a.MISSING.mend")
        .rule(
            "1-a DONE",
            "",
            """
            $duty : Duty( rule == "1-a", $v : id )
            $village : Village( id == $v, exitedOn != null, $day : exitedOn )
            """,
            "insertLogical( Done.done( $duty, $day, $village ) );")
        .checker(folder);
  }

  @Test
  void itsDayMovesWithWhatIsCounted() throws IOException {
    ComplianceChecker checker = checker();
    Household household = new Household("H", null, "V", 3, null);
    Submission village =
        Submission.builder()
            .add(new Village("V", "甲", "X", true, null), new Household("G", null, "V", 2, null))
            .build();
    try (ComplianceSession session = checker.open(village, REQUEST)) {
      session.add(household);
      assertThat(session.report().pending())
          .extracting(Pending::due)
          .containsExactly(APRIL.plusDays(2));
      assertThat(session.report()).isEqualTo(checker.check(session.submission(), REQUEST));
      assertThat(session.remove(household).all())
          .extracting(VerdictChange::before, VerdictChange::after)
          .containsExactly(tuple(pending(APRIL.plusDays(2)), pending(APRIL.plusDays(1))));
    }
  }

  private static Standing pending(LocalDate due) {
    return new Standing(Status.PENDING, null, due);
  }
}
