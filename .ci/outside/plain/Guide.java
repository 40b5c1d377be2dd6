import io.hegui.check.Amendment;
import io.hegui.check.Cancellation;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.check.Limits;
import io.hegui.facts.Submission;
import io.hegui.facts.Team;
import io.hegui.facts.Village;
import io.hegui.input.SubmissionReader;
import io.hegui.json.ReportJson;
import io.hegui.policy.ParameterOverrides;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** What docs/embedding.md quotes, and what it says comes out. */
public final class Guide {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  private static final CheckRequest REQUEST = CheckRequest.of("2016Q1");

  private static Submission facts() {
    return Submission.builder()
        .add(new Village("V01", "上村", "X1", true, null))
        .table(Team.class) // submitted, and empty: there are no teams
        .build();
  }

  public static void main(String[] args) throws Exception {
    verdict();
    live();
    bounded();
    var body = "{\"villages\": [{\"id\": \"V01\", \"name\": \"上村\", \"townshipId\": \"X1\", \"poor\": true}]}";
    var out = new ByteArrayOutputStream();
    answer(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), out);
    Plain.require(out.size() > 0, "no answer");
    out.reset();
    answer(new ByteArrayInputStream("{\"villages\": [{}".getBytes(StandardCharsets.UTF_8)), out);
    Plain.require(out.size() == 0, "an answer to half a body");
    stricter();
    startsWithWhatItNeeds();
  }

  private static void answer(InputStream body, OutputStream out) throws IOException {
    var facts = SubmissionReader.of(CHECKER.schema()).readJson(body, "request");
    facts.findings().forEach(each -> System.out.println(each.effect() + each.message().zh()));
    if (facts.findings().isEmpty()) {
      ReportJson.write(CHECKER.check(facts, REQUEST), out);
    }
  }

  private static void stricter() throws IOException {
    var own = ParameterOverrides.read(new StringReader("caseload.STAFF.max: 12"), "settings");
    var checker = CHECKER.with(own); // the rules are not loaded anew
    Plain.require(
        checker.policies().get(0).parameters() != CHECKER.policies().get(0).parameters(),
        "nothing is otherwise");
  }

  private static void verdict() {
    var report = CHECKER.check(facts(), REQUEST);
    report.violations().forEach(each -> System.out.println(each.ruleId() + each.message().zh()));
    report.undetermined().forEach(each -> System.out.println(each.ruleId() + each.message().zh()));
    Plain.require(report.violations().size() == 1, "" + report.violations());
  }

  private static void live() {
    var team = new Team("D01", "V01", LocalDate.of(2015, 9, 10), null);
    try (var session = CHECKER.open(facts(), REQUEST.onlyRules("3.2-village-team"))) {
      // What would a team mend? Nothing is kept of it.
      session.preview(new Amendment().add(team)).vanished().forEach(System.out::println);
      var changes = session.add(team);
      Plain.require(changes.vanished().size() == 1, "" + changes);
      Plain.require(session.report().violations().isEmpty(), "the team is not seen");
      // And what turns red by then, if nobody does anything?
      session.whatTurnsRedBy(LocalDate.of(2016, 6, 30)).forEach(System.out::println);
    }
  }

  private static void bounded() {
    var stop = new Cancellation(); // any thread may call stop.cancel()
    var limits = Limits.NONE.time(Duration.ofSeconds(10)).findings(10_000).cancelledBy(stop);
    var report = CHECKER.check(facts(), REQUEST.within(limits));
    if (report.partial()) {
      report.stops().forEach(each -> System.out.println(each.message().zh() + each.rules()));
    }
    Plain.require(!report.partial(), "it takes no ten seconds");
    stop.cancel();
    Plain.require(CHECKER.check(facts(), REQUEST.within(limits)).partial(), "not cancelled");
  }

  private static void startsWithWhatItNeeds() {
    List<String> policies = CHECKER.policies().stream().map(policy -> policy.id()).toList();
    if (!policies.contains("county-plan-2015")) {
      throw new IllegalStateException("only these policies were found: " + policies);
    }
  }
}
