package io.hegui.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hegui.plan.fixture.Observed;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * What the tests before this one have seen. Rules without tests of their own are held to both ways
 * by the second opinion's random counties.
 */
@Order(Integer.MAX_VALUE)
class BothWaysTest {
  @Test
  void everyRuleWithTestsOfItsOwnIsSeenCompliantAndViolated() {
    // Of a choice of tests, by -Dtest or in an editor, nothing can be asked.
    boolean all =
        System.getProperty("surefire.real.class.path") != null
            && System.getProperty("test") == null;
    assumeTrue(all, "not all tests were run");
    assertThat(Observed.all()).isNotEmpty();
    assertThat(Observed.compliant()).as("compliant").isEqualTo(Observed.all());
    assertThat(Observed.violated()).as("violated").isEqualTo(Observed.all());
  }
}
