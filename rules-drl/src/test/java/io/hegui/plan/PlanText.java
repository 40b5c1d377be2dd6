package io.hegui.plan;

import static io.hegui.policy.Strength.MUST;

import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import java.util.List;
import java.util.stream.Stream;

/** The rules as the plan's description lists them, written down independently of the policy. */
final class PlanText {
  record Rule(
      String id,
      String clause,
      Severity severity,
      Strength strength,
      List<Kind> kinds,
      List<String> tables) {}

  // id | severity | kinds, the first that fits counts | tables needed
  static final List<Rule> RULES =
      """
              3.1-township-leader | H | MISSING ABOVE_MAXIMUM | townships villages townshipLinks cadres
              3.1-leader-townships | M | ABOVE_MAXIMUM | townshipLinks
              3.1-leader-rank | M | INELIGIBLE | townshipLinks cadres
              3.1-supervision-group | H | MISSING | townships villages supervisionGroups
              3.1-group-leader | M | MISSING ABOVE_MAXIMUM INELIGIBLE | townships villages supervisionGroups supervisionMembers cadres townshipLinks
              3.1-group-seat | M | MISSING | townships villages supervisionGroups supervisionMembers supports units cadres
              3.2-village-support | H | MISSING | villages supports units
              3.2-village-team | H | MISSING | villages teams
              3.2-single-team | M | ABOVE_MAXIMUM | teams
              3.2-captain | H | MISSING ABOVE_MAXIMUM | teams postings
              3.2-captain-eligibility | M | INELIGIBLE | teams postings cadres units supports
              3.2-vice-captain | M | MISSING | teams postings
              3.2-vice-captain-eligibility | M | INELIGIBLE | teams postings cadres units villages
              3.2-member-seat | M | MISSING | teams postings cadres units supports villages
              3.3-household-helper | H | MISSING | households pairings cadres units
              3.3-helper-eligibility | M | INELIGIBLE | households pairings cadres units supports
              3.3-caseload-max | H | ABOVE_MAXIMUM | cadres pairings households
              3.3-caseload-min | L | BELOW_MINIMUM | cadres units supports pairings households
              """
          .lines()
          .map(PlanText::parse)
          .toList();

  private PlanText() {}

  static Rule rule(String id) {
    return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private static Rule parse(String line) {
    String[] cells = line.split(" \\| ", -1);
    return new Rule(
        cells[0],
        cells[0].substring(0, cells[0].indexOf('-')),
        Severity.valueOf(cells[1]),
        MUST,
        Stream.of(cells[2].split(" ", -1)).map(Kind::valueOf).toList(),
        List.of(cells[3].split(" ", -1)));
  }
}
