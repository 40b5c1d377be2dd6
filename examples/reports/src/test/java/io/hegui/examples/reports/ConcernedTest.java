package io.hegui.examples.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.report.Mendable;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import io.hegui.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcernedTest {
  private static final Text NONE = new Text("", "");
  private static final SubjectPart ITS_OWN = part("X1");
  private static final SubjectPart ANOTHER = part("X2");

  private static SubjectPart part(String id) {
    return new SubjectPart(Concerned.TOWNSHIP, id, new Text(id, id));
  }

  private static Violation violation(List<SubjectPart> subject, List<SubjectPart> owedBy) {
    return new Violation(
        "0",
        "3.2-a",
        "3.2",
        Severity.H,
        Strength.MUST,
        Kind.MISSING,
        "s",
        subject,
        "",
        owedBy,
        NONE,
        List.of(),
        NONE,
        List.of(),
        NONE,
        NONE,
        Mendable.NOW,
        NONE);
  }

  @Test
  void whoHasToSeeToItAndWhomItIsAboutAreEachNamedOnce() {
    assertThat(
            Concerned.by(
                violation(List.of(ITS_OWN, ANOTHER), List.of(ANOTHER)), Concerned.TOWNSHIP))
        .containsExactly(ANOTHER, ITS_OWN);
  }

  @Test
  void othersAreNot() {
    assertThat(Concerned.by(violation(List.of(ITS_OWN), List.of()), Concerned.UNIT)).isEmpty();
  }
}
