package io.hegui.examples.policies.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.policies.Draft;
import io.hegui.examples.policies.compile.Workbench;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check finds a policy that is faulty in its way, in the right file and line. */
class FaultyPolicyTest {
  private static final String TEAM = "1.1-team-members.drl";
  private static final String LEDGER = "1.2-ledger.drl";
  private static final String REPORTS = "2.1-reports.drl";
  private static final String MIN = "draft.team.members.min:";

  /** Found by the compiler and the library alone; {@link CompilationTest} shows them. */
  private static final Set<Check> BY_RUNNING =
      EnumSet.of(Check.DRL_COMPILE, Check.JAVA_COMPILE, Check.POLICY_LOAD, Check.CASE_MALFORMED);

  @FunctionalInterface
  private interface Spoiling {
    void spoil(Draft draft) throws Exception;
  }

  /**
   * A fault.
   *
   * @param file where it is to be found
   * @param at what stands on the line
   */
  private record Fault(Check check, String file, String at, Spoiling spoiling) {
    @Override
    public String toString() {
      return check.id() + " in " + file + " at " + at;
    }
  }

  private static Fault change(Check check, String file, String at, String old, String other) {
    return new Fault(check, file, at, draft -> draft.change(file, old, other));
  }

  private static Fault add(Check check, String file, String at, String text) {
    return new Fault(check, file, at, draft -> draft.add(file, text));
  }

  static Stream<Fault> faults() {
    return Stream.of(
        new Fault(
            Check.FILE_MISSING, "policy.yaml", "folder:", draft -> draft.delete("readings.yaml")),
        change(
            Check.FILE_MISSING,
            "policy.yaml",
            "1.3-none.drl",
            "  - 1.2-ledger.drl",
            "  - 1.2-ledger.drl\n  - 1.3-none.drl"),
        change(Check.FILE_MISSING, "policy.yaml", "folder:", "example/draft\n", "example/daft\n"),
        add(Check.FILE_MALFORMED, "parameters.yaml", "x: @", "x: @y\n"),
        encoded("parameters.yaml", "  zh:", "GBK"),
        encoded("messages_zh.properties", "title", "GBK"),
        encoded("cases/1.1-team-members.yaml", "- name:", "GBK"),
        encoded(TEAM, "package", "\uFEFF"),
        change(Check.SOURCE_UNLISTED, "policy.yaml", "sources:", "  - 2.1-reports.drl\n", ""),
        change(Check.DRL_SYNTAX, TEAM, "$min : Parameter", "$team : id )\n", "$team : id\n"),
        change(Check.DRL_SYNTAX, TEAM, "Team（", "Team( activeOn", "Team（ activeOn"),
        change(Check.DRL_SYNTAX, TEAM, "@clause( \"1.1 )", "( \"1.1\" )", "( \"1.1 )"),
        add(Check.TABLE_CLASS, "policy.yaml", "Trainings", "tables:\n  - cn.example.Trainings\n"),
        change(Check.UNKNOWN_TYPE, TEAM, "Tema(", "Team( activeOn", "Tema( activeOn"),
        change(Check.UNKNOWN_PROPERTY, TEAM, "teamID", "teamId == $team", "teamID == $team"),
        change(Check.UNKNOWN_PROPERTY, TEAM, "activeAt", "Team( activeOn(", "Team( activeAt("),
        change(Check.UNKNOWN_PROPERTY, TEAM, "Kind.TOO_FEW", "Kind.BELOW_MINIMUM", "Kind.TOO_FEW"),
        change(
            Check.UNKNOWN_PROPERTY,
            LEDGER,
            "establishedAt()",
            ".establishedOn()",
            ".establishedAt()"),
        change(
            Check.UNKNOWN_VARIABLE, TEAM, "teamId == $teem", "teamId == $team", "teamId == $teem"),
        change(Check.UNKNOWN_VARIABLE, TEAM, "team( $teem )", "team( $team )", "team( $teem )"),
        change(Check.UNKNOWN_PROPERTY, TEAM, "withing", ".within(", ".withing("),
        change(Check.UNKNOWN_FUNCTION, LEDGER, "finished(", "done( $duty", "finished( $duty"),
        change(
            Check.UNKNOWN_FUNCTION,
            TEAM,
            "accumulate(",
            "count( $posting )",
            "counted( $posting )"),
        change(Check.RULE_NAME, TEAM, "BELOW_MINIMUN", " BELOW_MINIMUM\"\n", " BELOW_MINIMUN\"\n"),
        add(Check.RULE_TWICE, TEAM, "rule \"1.1-team-members BELOW_MINIMUM\" //2", again()),
        change(Check.RULE_WITHOUT_CLAUSE, TEAM, "rule \"1.1-team", "@clause( \"1.1\" ) ", ""),
        change(
            Check.RULE_WITHOUT_CLAUSE,
            TEAM,
            "rule \"1.1-team",
            "@clause( \"1.1\"",
            "@clause( \"one\""),
        change(Check.RULE_ANNOTATION, TEAM, "rule \"1.1-team", "@shape( STATE )", "@shape( STAT )"),
        change(
            Check.RULE_ANNOTATION,
            TEAM,
            "rule \"1.1-team",
            "@around( \"townships\" )",
            "@around( \"township\" )"),
        change(
            Check.RULE_ANNOTATION,
            TEAM,
            "rule \"1.1-team",
            "@around( \"townships\" )",
            "@around( \"townships\" ) @readings( \"R9\" )"),
        attribute("salience 10", "salience"),
        attribute("no-loop true", "no-loop"),
        attribute("agenda-group \"x\"", "agenda-group"),
        attribute("date-effective \"01-Jan-2017\"", "date-effective"),
        change(
            Check.NO_GLOBALS, TEAM, "global ", "// 1.1: a", "global java.util.List out\n// 1.1: a"),
        change(
            Check.NO_FUNCTIONS,
            TEAM,
            "function int",
            "// 1.1: a",
            "function int two() { return 2; }\n// 1.1: a"),
        change(
            Check.NO_QUERIES, TEAM, "query ", "// 1.1: a", "query teams() Team() end\n// 1.1: a"),
        change(
            Check.CONSEQUENCE,
            LEDGER,
            "System.out",
            "\nthen\n    insertLogical( done",
            "\nthen\n    System.out.println( $duty );\n    insertLogical( done"),
        change(
            Check.CONSEQUENCE,
            LEDGER,
            "insert( done",
            "    insertLogical( done",
            "    insert( done"),
        change(
            Check.CONSEQUENCE,
            TEAM,
            "duty( \"1.1-team-member\"",
            "duty( \"1.1-team-members\",",
            "duty( \"1.1-team-member\","),
        change(
            Check.CONSEQUENCE,
            LEDGER,
            "modify(",
            "    insertLogical( done( $duty, $ledger.establishedOn(), $ledger ) );",
            "    modify( $ledger ) { setTeamId( \"x\" ) };"),
        new Fault(
            Check.MESSAGE_MISSING,
            TEAM,
            "rule \"1.1-team",
            draft ->
                draft.change(
                    "messages_en.properties", "1.1-team-members.title = members of a team\n", "")),
        new Fault(
            Check.MESSAGE_MISSING,
            LEDGER,
            "rule \"1.2-ledger",
            draft ->
                draft.change("messages_zh.properties", "1.2-ledger.LATE.mend = 说明原因并留存\n", "")),
        add(
            Check.MESSAGE_UNUSED,
            "messages_zh.properties",
            "1.1-team-members.LATE",
            "1.1-team-members.LATE = 迟\n"),
        add(Check.MESSAGE_TWICE, "messages_zh.properties", "#2", "#2\n", "1.2-ledger.title = 台账\n"),
        change(
            Check.MESSAGE_PLACEHOLDER, "messages_en.properties", "{limits}", "{limit}", "{limits}"),
        change(
            Check.MESSAGE_PLACEHOLDER,
            "messages_en.properties",
            "{observed} was",
            "{subject} had no ledger by {due}",
            "{observed} was not there"),
        change(
            Check.MESSAGE_PLACEHOLDER,
            "messages_en.properties",
            "{observed members",
            "{observed} members",
            "{observed members"),
        change(
            Check.TABLE_UNDECLARED,
            TEAM,
            "rule \"1.1-team",
            "@tables( \"teams postings\" )",
            "@tables( \"teams\" )"),
        change(
            Check.TABLE_UNNEEDED,
            TEAM,
            "rule \"1.1-team",
            "@tables( \"teams postings\" )",
            "@tables( \"teams postings villages\" )"),
        change(Check.LITERAL, TEAM, "$count < 3", "$count < $min", "$count < 3"),
        change(
            Check.LITERAL,
            TEAM,
            "2017-01-01",
            "Team( activeOn( $today ),",
            "Team( activeOn( $today ), formedOn > \"2017-01-01\","),
        change(
            Check.LITERAL,
            TEAM,
            "V7",
            "Team( activeOn( $today ),",
            "Team( activeOn( $today ), villageId != \"V7\","),
        change(
            Check.CLOCK, TEAM, "nanoTime", "observed( $count )", "observed( System.nanoTime() )"),
        change(
            Check.DECIMAL_ARITHMETIC,
            TEAM,
            "$x.decimal()",
            "$min : number )\n",
            "$min : number, $x : limit )\n    eval( $min > $x.decimal() * $min )\n"),
        change(
            Check.PARAMETER_NUMBER,
            "parameters.yaml",
            "three",
            "2017-01-01: 3",
            "2017-01-01: three"),
        change(
            Check.PARAMETER_UNKNOWN,
            TEAM,
            "draft.team.member.min",
            "name == \"draft.team.members.min\"",
            "name == \"draft.team.member.min\""),
        change(
            Check.PARAMETER_UNKNOWN,
            "policy.yaml",
            "draft.form",
            "from: draft.from",
            "from: draft.form"),
        add(
            Check.PARAMETER_UNUSED,
            "parameters.yaml",
            "team.members.max:",
            parameter("team.members.max", "    2017-01-01: 9\n")),
        change(
            Check.PARAMETER_UNDATED, "parameters.yaml", "always: 3", "2017-01-01: 3", "always: 3"),
        change(
            Check.PARAMETER_UNDATED, "parameters.yaml", MIN, "  values:\n    2017-01-01: 3\n", ""),
        change(
            Check.PARAMETER_OVERLAP,
            "parameters.yaml",
            "2017-01-01: 4",
            "2017-01-01: 3",
            "2017-01-01: 3\n    2017-01-01: 4"),
        change(
            Check.PARAMETER_OVERLAP,
            "parameters.yaml",
            "draft.deadline.ledger: #2",
            "draft.deadline.ledger:",
            "draft.deadline.ledger: {}\ndraft.deadline.ledger: #2"),
        change(Check.PARAMETER_CLAUSE, "parameters.yaml", MIN, MIN + "\n  clause: \"1.1\"", MIN),
        change(Check.PARAMETER_CLAUSE, "parameters.yaml", MIN, MIN, MIN + "\n  reading: R7"),
        change(
            Check.PARAMETER_TEXT, "parameters.yaml", MIN, "  en: fewest members of a team\n", ""),
        add(
            Check.THRESHOLD_GAP,
            "parameters.yaml",
            "load.SECTION.max:",
            family("load.STAFF.max", "load.SECTION.max", "2018-01-01")),
        add(
            Check.THRESHOLD_KEY,
            "parameters.yaml",
            "load.STAFF.max:",
            family("load.STAFF.max", "load.SECTION.max", "2017-01-01")),
        add(
            Check.THRESHOLD_ORDER,
            "parameters.yaml",
            "load.STAFF.max:",
            family("load.STAFF.max", "load.STAFF.min", "2017-01-01", "9")),
        never("formedOn > $today, formedOn < $today"),
        never("villageId == \"a\", villageId == \"b\""),
        never("villageId == \"a\" && villageId != \"a\""),
        never("villageId == null"),
        change(
            Check.NEVER_HOLDS,
            TEAM,
            "TeamRole",
            "Posting( teamId == $team,",
            "Posting( role == TeamRole.CAPTAIN && role == TeamRole.MEMBER, teamId == $team,"),
        change(
            Check.NEVER_HOLDS,
            TEAM,
            "Rank.STAFF",
            "Posting( teamId == $team,",
            "Posting( role == Rank.STAFF, teamId == $team,"),
        change(
            Check.NEVER_HOLDS,
            TEAM,
            "stationed == true",
            "Posting( teamId == $team,",
            "Posting( stationed == true, stationed == false, teamId == $team,"),
        change(
            Check.NEVER_HOLDS,
            REPORTS,
            "images > 3",
            "MonthlyReport( teamId",
            "MonthlyReport( images > 3, images < 4, teamId"),
        change(
            Check.NEVER_HOLDS,
            REPORTS,
            "images < 0",
            "MonthlyReport( teamId",
            "MonthlyReport( images < 0, teamId"),
        change(
            Check.DUTY_UNBREAKABLE,
            LEDGER,
            "rule \"1.2-ledger\"",
            "\"1.2-ledger DONE\"",
            "\"define done\""),
        change(
            Check.DUTY_NEVER_OWED,
            TEAM,
            "rule == \"1.1-team-member\"",
            "rule == \"1.1-team-members\"",
            "rule == \"1.1-team-member\""),
        change(
            Check.DUTY_NEVER_OWED,
            TEAM,
            "rule \"1.1-teams",
            "rule \"1.1-team-members BELOW",
            "rule \"1.1-teams BELOW"),
        change(
            Check.DEADLINE_WITHOUT_DONE,
            TEAM,
            "rule \"1.1-team",
            "@shape( STATE )",
            "@shape( DEADLINE )"),
        change(Check.DUTY_WITHOUT_DAY, REPORTS, "insertLogical( duty", ".in( $quarter )", ""),
        change(Check.DUTY_WITHOUT_DAY, LEDGER, "insertLogical( duty", ".dueBy( $deadline )", ""),
        change(
            Check.KIND_UNDECLARED,
            TEAM,
            "\"1.1-team-members BELOW",
            "@kinds( \"BELOW_MINIMUM\" )",
            "@kinds( \"MISSING\" )"),
        change(
            Check.KIND_WITHOUT_RULE,
            TEAM,
            "rule \"1.1-team",
            "@kinds( \"BELOW_MINIMUM\" )",
            "@kinds( \"BELOW_MINIMUM MISSING\" )"),
        change(Check.CARTESIAN_JOIN, TEAM, "accumulate(", "teamId == $team, activeOn", "activeOn"),
        change(
            Check.LEDGER_UNKNOWN_RULE,
            "ledger.yaml",
            "1.1-team-member]",
            "1.1-team-members]",
            "1.1-team-member]"),
        new Fault(
            Check.LEDGER_MISSING_RULE,
            LEDGER,
            "rule \"1.2-ledger\"",
            draft -> draft.change("ledger.yaml", "  rules: [1.2-ledger]\n", "")),
        table(Check.TABLE_MALFORMED, "key", "STAFF,职员,staff,2017-01-01,1", "STAFF,职员"),
        table(Check.THRESHOLD_GAP, "STAFF", "2017-01-01,1,2", "2017-01-01,1,"),
        table(Check.THRESHOLD_GAP, "STAFF", "2017-01-01,1,2", "2018-01-01,1,2"),
        table(Check.THRESHOLD_ORDER, "STAFF", "2017-01-01,1,2", "2017-01-01,3,2"),
        table(
            Check.PARAMETER_OVERLAP,
            "STAFF,职员,staff,2017-01-01,1,2",
            "SECTION,科级,section",
            "STAFF,职员,staff"),
        table(Check.PARAMETER_UNDATED, "STAFF", "2017-01-01,1,2", "2017,1,2"),
        table(Check.THRESHOLD_KEY_UNKNOWN, "STAF,", "STAFF,职员", "STAF,职员"),
        new Fault(
            Check.PARAMETER_UNUSED,
            "parameters.yaml",
            "load.min:",
            table(Check.PARAMETER_UNUSED, "", "1,2", "1,2").spoiling()),
        new Fault(
            Check.TEST_WITHOUT_RULE,
            "cases/1.3-ledger.yaml",
            "- name",
            draft -> draft.add("cases/1.3-ledger.yaml", "- name: x\n  facts: {}\n")),
        new Fault(
            Check.RULE_WITHOUT_TEST,
            LEDGER,
            "rule \"1.2-ledger\"",
            draft -> draft.delete("cases/1.2-ledger.yaml")),
        new Fault(
            Check.KIND_WITHOUT_TEST,
            LEDGER,
            "rule \"1.2-ledger\"",
            draft -> draft.change("cases/1.2-ledger.yaml", "  kind: LATE\n", "  kind: MISSING\n")));
  }

  private static Fault add(Check check, String file, String at, String first, String second) {
    return new Fault(
        check,
        file,
        at,
        draft -> draft.add(file, first.replace("#2\n", "") + second.strip() + " #2\n"));
  }

  /** A file saved in another encoding, or with a byte order mark. */
  private static Fault encoded(String file, String at, String how) {
    return new Fault(
        Check.FILE_ENCODING,
        file,
        at,
        draft -> {
          String text = Files.readString(draft.file(file));
          boolean marked = how.length() == 1;
          Files.write(
              draft.file(file),
              marked ? (how + text).getBytes(UTF_8) : text.getBytes(Charset.forName(how)));
        });
  }

  /** A fault in a table of thresholds. */
  private static Fault table(Check check, String at, String old, String other) {
    return new Fault(
        check,
        "load.csv",
        at,
        draft -> {
          for (String family : List.of("load.min", "load.max")) {
            draft.add(
                "parameters.yaml",
                family + ": { clause: \"1\", zh: 数, en: number, table: load.csv }\n");
          }
          String csv = "key,zh,en,from,load.min,load.max\nSECTION,科级,section,2017-01-01,1,3\n";
          draft.add("load.csv", csv + "STAFF,职员,staff,2017-01-01,1,2\n");
          draft.change("load.csv", old, other);
        });
  }

  private static Fault attribute(String attribute, String at) {
    return change(
        Check.RULE_ATTRIBUTE, LEDGER, at, "DONE\"\nwhen", "DONE\"\n    " + attribute + "\nwhen");
  }

  private static Fault never(String constraints) {
    return change(
        Check.NEVER_HOLDS,
        TEAM,
        constraints,
        "Team( activeOn( $today ),",
        "Team( " + constraints + ", activeOn( $today ),");
  }

  private static String again() {
    return """

    rule "1.1-team-members BELOW_MINIMUM" //2
    when
        $duty : Duty( rule == "1.1-team-members" )
    then
        insertLogical( breach( $duty, Kind.BELOW_MINIMUM ) );
    end
    """;
  }

  private static String parameter(String name, String values) {
    return name + ":\n  clause: \"1\"\n  zh: 数\n  en: number\n  values:\n" + values;
  }

  private static String family(String one, String other, String from) {
    return family(one, other, from, "3");
  }

  private static String family(String one, String other, String from, String value) {
    return parameter(one, "    2017-01-01: 3\n")
        + parameter(other, "    " + from + ": " + value + "\n");
  }

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @MethodSource("faults")
  void isFound(Fault fault) throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    fault.spoiling().spoil(draft);

    List<Finding> found;
    try (Workbench bench = Workbench.open(draft.folder())) {
      found = Linter.read(bench.source()).all();
    }

    String file = draft.folder().relativize(draft.file(fault.file())).toString();
    assertThat(found.stream().map(each -> place(each.check(), each.file(), each.line())))
        .contains(place(fault.check(), file, draft.line(fault.file(), fault.at())));
  }

  private static String place(Check check, String file, int line) {
    return check.id() + " " + file + ":" + line;
  }

  @Test
  void everyCheckIsShown() {
    Set<Check> shown = EnumSet.copyOf(BY_RUNNING);
    faults().forEach(fault -> shown.add(fault.check()));
    List<Check> missing = new ArrayList<>(Arrays.asList(Check.values()));
    missing.removeAll(shown);
    // CleanPolicyTest shows what becomes of an exception that meets nothing.
    assertThat(missing).containsExactly(Check.EXCEPTION_UNUSED);
  }
}
