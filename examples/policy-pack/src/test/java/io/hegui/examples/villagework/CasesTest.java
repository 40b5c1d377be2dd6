package io.hegui.examples.villagework;

import io.hegui.check.ComplianceChecker;
import io.hegui.testkit.Cases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The cases of every rule, which people who write no Java keep in YAML. */
class CasesTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  @TestFactory
  Stream<DynamicNode> everyCaseComesOutAsItSays() {
    return Cases.onClassPath(
            CasesTest.class.getClassLoader(),
            "io/hegui/examples/villagework/cases",
            CHECKER,
            "village-work-2017")
        .tests();
  }
}
