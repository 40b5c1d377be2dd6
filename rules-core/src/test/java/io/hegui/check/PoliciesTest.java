package io.hegui.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hegui.facts.Column;
import io.hegui.facts.Fact;
import io.hegui.facts.FactTable;
import io.hegui.facts.Schema;
import io.hegui.policy.AdvisoryInfo;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyException;
import io.hegui.policy.PolicyFiles;
import io.hegui.policy.PolicyFolder;
import io.hegui.text.Text;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether policies can be checked together. */
class PoliciesTest {
  @FactTable(name = "attendance", heading = "考勤")
  public record Attendance(@Column("姓名") String name) implements Fact {}

  @FactTable(name = "presence", heading = "考勤")
  public record Presence(@Column("姓名") String name) implements Fact {}

  @TempDir Path folder = Path.of("");

  private Policy policy(String id, String prefix, Class<?>... tables) {
    return new Policy(files(id, prefix, tables), List.of(), List.of());
  }

  private PolicyFiles files(String id, String prefix, Class<?>... tables) {
    return new PolicyFolder(folder.resolve(id + "-" + prefix), id).with(prefix, List.of(tables));
  }

  @Test
  void theTablesOfAllAreKnown() {
    Schema schema =
        Policies.together(List.of(policy("one", "one", Attendance.class), policy("two", "two")));

    assertThat(schema.table("attendance")).isPresent();
    assertThat(schema.table("villages")).isPresent();
  }

  @Test
  void aTableThatBothHaveIsOne() {
    Policy one = policy("one", "one", Attendance.class);
    Policy two = policy("two", "two", Attendance.class);

    assertThat(Policies.together(List.of(one, two)).tables())
        .hasSize(Schema.standard().tables().size() + 1);
  }

  @Test
  void allThatStandsInTheWayIsNamed() {
    Policy one = policy("one", "same", Attendance.class);
    Policy two = policy("two", "same", Presence.class);

    assertThatThrownBy(() -> Policies.together(List.of(one, two)))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("one and two both have the parameter same.from: give it another name")
        .hasMessageContaining("one and two both have the reading same-R1")
        .hasMessageContaining("table of two: two tables are called \"考勤\"");
  }

  @Test
  void onePolicyTwiceOrOneAdvisoryOfTwoStandsInTheWay() {
    AdvisoryInfo advisory =
        new AdvisoryInfo("overlap", List.of(), List.of(), "", new Text("重叠", "an overlap"));
    Policy one = new Policy(files("one", "one"), List.of(), List.of(advisory));
    Policy again = new Policy(files("one", "again"), List.of(), List.of());
    Policy two = new Policy(files("two", "two"), List.of(), List.of(advisory));

    assertThatThrownBy(() -> Policies.together(List.of(one, again, two)))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("one and one both have the policy one")
        .hasMessageContaining("one and two both have the advisory overlap");
  }
}
