package io.hegui.examples.county.stream;

import io.hegui.calendar.AuditPeriod;
import io.hegui.examples.county.accounts.Account;
import io.hegui.examples.county.accounts.Role;
import io.hegui.examples.county.checks.Question;
import io.hegui.examples.county.facts.EmptyCounty;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AudienceTest {
  @Test
  void factsThatAreOlderThanWhatIsKnownTellNothing() {
    Account county = new Account("county", "", Role.COUNTY, "");
    Question question = new Question(AuditPeriod.parse("2016Q1"), LocalDate.of(2016, 3, 31), true);
    Audience audience = new Audience(county.scope(), question, EmptyCounty.at(2));
    audience.learn(
        EmptyCounty.at(1),
        (facts, scope, asked) -> {
          throw new AssertionError("facts were looked at that are over");
        });
  }
}
