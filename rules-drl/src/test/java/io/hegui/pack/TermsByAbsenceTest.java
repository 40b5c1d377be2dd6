package io.hegui.pack;

import static io.hegui.pack.Pack.pack;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.facts.Submission;
import io.hegui.facts.Village;
import io.hegui.report.RuleSummary;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A term may be defined by the absence of another one, whichever rule comes first. */
class TermsByAbsenceTest {
  private static final String TYPES =
      """
      declare Helped
        village : String @key
      end
      declare Alone
        village : String @key
      end
      """;

  @TempDir private Path folder;

  @Test
  void whatIsDefinedByAbsenceIsTakenBackWhenTheOtherAppears() throws IOException {
    Pack pack =
        pack()
            .declare(TYPES)
            .rule(
                "define alone",
                "",
                "Village( $v : id ) not Helped( village == $v )",
                "insertLogical( new Alone( $v ) );")
            .rule(
                "define helped",
                "",
                "Village( poor, $v : id )",
                "insertLogical( new Helped( $v ) );")
            .owes(
                "1-a",
                Pack.metadata("MISSING"),
                "Alone( $v : village )",
                "insertLogical( duty( \"1-a\", village( $v ) ) );")
            .notPoorBreaks("1-a", "MISSING");
    Submission villages =
        Submission.builder()
            .add(
                new Village("V1", "甲", "X1", true, null), new Village("V2", "乙", "X1", false, null))
            .build();
    assertThat(pack.checker(folder).check(villages, CheckRequest.of("2016Q1")).rules())
        .singleElement()
        .extracting(RuleSummary::checked, RuleSummary::violations)
        .containsExactly(1, 1);
  }
}
