package io.hegui.plan;

import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.policy.Shape;
import io.hegui.policy.Strength;
import java.util.List;

/** The rules as the plan's description lists them, written down independently of the policy. */
final class PlanText {
  record Rule(
      String id,
      String clause,
      Severity severity,
      Strength strength,
      Shape shape,
      boolean inArrears,
      List<Kind> kinds,
      List<String> tables,
      String around,
      List<String> readings) {}

  // id | severity, strength, shape | kinds, the first that fits counts | tables needed | the table
  // of which a row with all
  // that is tied to it settles a duty | readings
  static final List<Rule> RULES =
      """
      2.1-industry | M MUST DEADLINE | MISSING LATE | villages industries | townships | R3 R8
      2.3-annual-exits | H MUST PERIODIC | MISSING BELOW_MINIMUM | povertyExits | - | R22
      2.3-village-exit | H MUST DEADLINE | MISSING LATE | villages | townships | R8 R22
      3.1-township-leader | H MUST STATE | MISSING ABOVE_MAXIMUM | townships villages townshipLinks cadres | townships | R17
      3.1-leader-townships | M MUST STATE | ABOVE_MAXIMUM | townshipLinks | units | R17
      3.1-leader-rank | M MUST STATE | INELIGIBLE | townshipLinks cadres | townships | -
      3.1-supervision-group | H MUST STATE | MISSING | townships villages supervisionGroups | townships | -
      3.1-group-leader | M MUST STATE | MISSING ABOVE_MAXIMUM INELIGIBLE | townships villages supervisionGroups supervisionMembers cadres townshipLinks | townships | -
      3.1-group-seat | M MUST STATE | MISSING | townships villages supervisionGroups supervisionMembers supports units cadres | townships | R25
      3.2-village-support | H MUST STATE | MISSING | villages supports units | townships | -
      3.2-village-team | H MUST STATE | MISSING | villages teams | townships | R6
      3.2-single-team | M MUST STATE | ABOVE_MAXIMUM | teams | townships | -
      3.2-captain | H MUST STATE | MISSING ABOVE_MAXIMUM | teams postings | townships | -
      3.2-captain-eligibility | M MUST STATE | INELIGIBLE | teams postings cadres units supports | townships | R10
      3.2-vice-captain | M MUST STATE | MISSING | teams postings | townships | -
      3.2-vice-captain-eligibility | M MUST STATE | INELIGIBLE | teams postings cadres units villages | townships | -
      3.2-member-seat | M MUST STATE | MISSING | teams postings cadres units supports villages | townships | -
      3.3-household-helper | H MUST STATE | MISSING | households pairings cadres units | townships | R4 R23
      3.3-helper-eligibility | M MUST STATE | INELIGIBLE | households pairings cadres units supports | units | R23
      3.3-caseload-max | H MUST STATE | ABOVE_MAXIMUM | cadres pairings households | units | R1 R20
      3.3-caseload-min | L MUST STATE | BELOW_MINIMUM | cadres units supports pairings households | units | R1 R23
      4.1.1-team-formed | M MUST DEADLINE | LATE | villages teams | townships | R6
      4.1.2-plan-approved | M MUST DEADLINE | MISSING INCOMPLETE LATE | villages households plans | townships | R6 R7
      4.1.3-supervision | M MUST PERIODIC | MISSING | townships villages supervisionGroups supervisionMembers visits | townships | R9
      4.2.1-liaison | M MUST STATE | MISSING INELIGIBLE | supports units cadres | townships | -
      4.2.1-posted-cadre | H MUST STATE | MISSING | villages supports units teams postings cadres | townships | R6
      4.2.1-residency | H MUST TERM | TOO_SHORT | postings | townships | R21
      4.2.2-head-visit | M MUST PERIODIC | MISSING | supports units visits cadres | townships | R9 R16 R19
      4.2.2-survey | M MUST PERIODIC | MISSING | supports units visits cadres | units | R9 R16 R19
      4.2.2-problems | M MUST PERIODIC | BELOW_MINIMUM | supports units problems | units | R2 R9 R19
      4.2.2-funding | M MUST PERIODIC IN_ARREARS | MISSING | supports units funding | units | R9 R19
      4.2.3-diversion | M SHOULD EVENT | NOT_ALLOWED | postings diversions | townships | R11
      4.3.2-household-survey | M MUST DEADLINE | MISSING LATE | teams householdSurveys | townships | R6
      4.3.2-township-summary | M MUST DEADLINE | MISSING INCOMPLETE INELIGIBLE LATE | townships villages households townshipSummaries cadres units | townships | R6
      4.3.3-ledger | M MUST STATE | MISSING | teams ledgers | townships | -
      4.3.4-plan-submitted | M MUST DEADLINE | MISSING LATE | villages households plans | townships | R6 R7
      5.1-archive | L MUST STATE | MISSING | postings archives | units | -
      5.1-appraisal | M MUST DEADLINE | MISSING INCOMPLETE LATE | supports units appraisals | units | R9 R14 R19
      5.1-veto | H MUST EVENT | INCONSISTENT | appraisals | units | -
      5.1-commendation | L MUST PERIODIC | MISSING | commendations | - | R14
      5.2-rank | M MUST STATE | INELIGIBLE | postings cadres | townships | R10
      5.2-fitness | M MUST STATE | INELIGIBLE | postings cadres | townships | -
      5.2-pay | M MUST STATE | INCONSISTENT | postings | townships | -
      5.2-allowance | M MUST PERIODIC IN_ARREARS | MISSING INCOMPLETE | postings allowances | townships | R9 R15
      5.4-in-post | H MUST DEADLINE | MISSING LATE | villages teams postings | townships | R6
      5.4-monthly-report | M MUST PERIODIC | MISSING INCOMPLETE LATE | teams reports | townships | R6 R9
      5.4-final-report | M MUST DEADLINE | MISSING INCOMPLETE LATE | postings finalReports | townships | R12
      5.5-roster | M MUST DEADLINE | MISSING LATE | supports units villages townships rosterFilings | units | R13 R19
      5.5-annex | M MUST DEADLINE | MISSING INCOMPLETE LATE | townships villages households annexFilings | townships | R6
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
    List<String> is = words(cells[1]);
    return new Rule(
        cells[0],
        cells[0].substring(0, cells[0].indexOf('-')),
        Severity.valueOf(is.get(0)),
        Strength.valueOf(is.get(1)),
        Shape.valueOf(is.get(2)),
        is.contains("IN_ARREARS"),
        words(cells[2]).stream().map(Kind::valueOf).toList(),
        words(cells[3]),
        String.join(" ", words(cells[4])),
        words(cells[5]));
  }

  private static List<String> words(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(" ", -1));
  }
}
