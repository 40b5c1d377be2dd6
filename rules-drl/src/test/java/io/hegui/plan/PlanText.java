package io.hegui.plan;

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

  // id | severity, strength | kinds, the first that fits counts | tables needed
  static final List<Rule> RULES =
      """
              2.1-industry | M MUST | MISSING LATE | villages industries
              2.3-annual-exits | H MUST | MISSING BELOW_MINIMUM | povertyExits
              2.3-village-exit | H MUST | MISSING LATE | villages
              3.1-township-leader | H MUST | MISSING ABOVE_MAXIMUM | townships villages townshipLinks cadres
              3.1-leader-townships | M MUST | ABOVE_MAXIMUM | townshipLinks
              3.1-leader-rank | M MUST | INELIGIBLE | townshipLinks cadres
              3.1-supervision-group | H MUST | MISSING | townships villages supervisionGroups
              3.1-group-leader | M MUST | MISSING ABOVE_MAXIMUM INELIGIBLE | townships villages supervisionGroups supervisionMembers cadres townshipLinks
              3.1-group-seat | M MUST | MISSING | townships villages supervisionGroups supervisionMembers supports units cadres
              3.2-village-support | H MUST | MISSING | villages supports units
              3.2-village-team | H MUST | MISSING | villages teams
              3.2-single-team | M MUST | ABOVE_MAXIMUM | teams
              3.2-captain | H MUST | MISSING ABOVE_MAXIMUM | teams postings
              3.2-captain-eligibility | M MUST | INELIGIBLE | teams postings cadres units supports
              3.2-vice-captain | M MUST | MISSING | teams postings
              3.2-vice-captain-eligibility | M MUST | INELIGIBLE | teams postings cadres units villages
              3.2-member-seat | M MUST | MISSING | teams postings cadres units supports villages
              3.3-household-helper | H MUST | MISSING | households pairings cadres units
              3.3-helper-eligibility | M MUST | INELIGIBLE | households pairings cadres units supports
              3.3-caseload-max | H MUST | ABOVE_MAXIMUM | cadres pairings households
              3.3-caseload-min | L MUST | BELOW_MINIMUM | cadres units supports pairings households
              4.1.1-team-formed | M MUST | LATE | villages teams
              4.1.2-plan-approved | M MUST | MISSING INCOMPLETE LATE | villages households plans
              4.1.3-supervision | M MUST | MISSING | townships villages supervisionGroups supervisionMembers visits
              4.2.1-liaison | M MUST | MISSING INELIGIBLE | supports units cadres
              4.2.1-posted-cadre | H MUST | MISSING | villages supports units teams postings cadres
              4.2.1-residency | H MUST | TOO_SHORT | postings
              4.2.2-head-visit | M MUST | MISSING | supports units visits cadres
              4.2.2-survey | M MUST | MISSING | supports units visits cadres
              4.2.2-problems | M MUST | BELOW_MINIMUM | supports units problems
              4.2.2-funding | M MUST | MISSING | supports units funding
              4.2.3-diversion | M SHOULD | NOT_ALLOWED | postings diversions
              4.3.2-household-survey | M MUST | MISSING LATE | teams householdSurveys
              4.3.2-township-summary | M MUST | MISSING INCOMPLETE INELIGIBLE LATE | townships villages households townshipSummaries cadres units
              4.3.3-ledger | M MUST | MISSING | teams ledgers
              4.3.4-plan-submitted | M MUST | MISSING LATE | villages households plans
              5.1-archive | L MUST | MISSING | postings archives
              5.1-appraisal | M MUST | MISSING INCOMPLETE LATE | supports units appraisals
              5.1-veto | H MUST | INCONSISTENT | appraisals
              5.1-commendation | L MUST | MISSING | commendations
              5.2-rank | M MUST | INELIGIBLE | postings cadres
              5.2-fitness | M MUST | INELIGIBLE | postings cadres
              5.2-pay | M MUST | INCONSISTENT | postings
              5.2-allowance | M MUST | MISSING INCOMPLETE | postings allowances
              5.4-in-post | H MUST | MISSING LATE | villages teams postings
              5.4-monthly-report | M MUST | MISSING INCOMPLETE LATE | teams reports
              5.4-final-report | M MUST | MISSING INCOMPLETE LATE | postings finalReports
              5.5-roster | M MUST | MISSING LATE | supports units villages townships rosterFilings
              5.5-annex | M MUST | MISSING INCOMPLETE LATE | townships villages households annexFilings
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
        Severity.valueOf(cells[1].substring(0, 1)),
        Strength.valueOf(cells[1].substring(2)),
        Stream.of(cells[2].split(" ", -1)).map(Kind::valueOf).toList(),
        List.of(cells[3].split(" ", -1)));
  }
}
