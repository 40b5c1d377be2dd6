package @package@;

import io.hegui.check.ComplianceChecker;
import io.hegui.testkit.Cases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every case in {@code src/test/resources/@folder@/cases}. */
class RulesTest {
  @TestFactory
  Stream<DynamicNode> cases() {
    ClassLoader loader = RulesTest.class.getClassLoader();
    ComplianceChecker checker = ComplianceChecker.from(loader);
    return Cases.onClassPath(loader, "@folder@/cases", checker, "@id@").tests();
  }
}
