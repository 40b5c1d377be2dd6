package io.hegui.report;

import io.hegui.calendar.AuditPeriod;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.TableAccount;
import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A report of one rule, put together from what a test needs. */
final class Quarter {
  static final String RULE = "3.3-caseload-max";

  private final AuditPeriod period;
  private LocalDate asOf;
  private boolean masked = true;
  private String policy = "plan";
  private String digest = "0011";
  private String limit = "2";
  private String duty = "no more than the limit";
  private String clause = "3.3";
  private List<String> readings = List.of();
  private Severity severity = Severity.M;
  private Strength strength = Strength.MUST;
  private String owner = "X1";
  private int compliant = 5;
  private boolean checked = true;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Waived> waived = new ArrayList<>();
  private final List<Pending> pending = new ArrayList<>();
  private final List<Undetermined> undetermined = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<DataNote> notes = new ArrayList<>();
  private final List<TableAccount> tables = new ArrayList<>();
  private final List<Stop> stops = new ArrayList<>();

  private Quarter(AuditPeriod period) {
    this.period = period;
    this.asOf = period.to();
  }

  static Quarter of(String period) {
    return new Quarter(AuditPeriod.parse(period));
  }

  static Text text(String text) {
    return new Text(text, text);
  }

  /** What a test says of a finding, and else nothing. */
  record Finding(
      String subject,
      String occurrence,
      Kind kind,
      Severity severity,
      Mendable mendable,
      String observed,
      String file,
      int row,
      String value) {
    static Finding about(String subject) {
      return new Finding(
          subject, "", Kind.ABOVE_MAXIMUM, Severity.M, Mendable.NOW, "3", "q.csv", 2, "x");
    }

    Finding on(String which) {
      return new Finding(subject, which, kind, severity, mendable, observed, file, row, value);
    }

    Finding kind(Kind other) {
      return new Finding(
          subject, occurrence, other, severity, mendable, observed, file, row, value);
    }

    Finding severity(Severity other) {
      return new Finding(subject, occurrence, kind, other, mendable, observed, file, row, value);
    }

    Finding mendable(Mendable other) {
      return new Finding(subject, occurrence, kind, severity, other, observed, file, row, value);
    }

    Finding observed(String other) {
      return new Finding(subject, occurrence, kind, severity, mendable, other, file, row, value);
    }

    Finding in(String otherFile, int otherRow) {
      return new Finding(
          subject, occurrence, kind, severity, mendable, observed, otherFile, otherRow, value);
    }

    Finding showing(String other) {
      return new Finding(subject, occurrence, kind, severity, mendable, observed, file, row, other);
    }

    String id() {
      return subject + "|" + occurrence;
    }

    List<SubjectPart> parts() {
      String[] named = subject.split(":", 2);
      return List.of(new SubjectPart(named[0], named[1], text("called " + subject)));
    }
  }

  private Violation violation(Finding it) {
    return new Violation(
        it.id(),
        RULE,
        "3.3",
        it.severity(),
        Strength.MUST,
        it.kind(),
        it.subject(),
        it.parts(),
        it.occurrence(),
        List.of(new SubjectPart("township", owner, text(owner))),
        text("expected"),
        List.of(parameter()),
        text(it.observed()),
        List.of(
            new Evidence.Shown("pairings", it.file(), "", it.row(), Map.of("name", it.value()))),
        text("message on " + it.subject()),
        text("mend"),
        it.mendable(),
        text(""));
  }

  private ParameterUse parameter() {
    return new ParameterUse(
        "caseload.max", limit, LocalDate.of(2015, 9, 1), "3.3", "", text("limit"), false);
  }

  Quarter finds(Finding finding) {
    violations.add(violation(finding));
    return this;
  }

  Quarter finds(String subject) {
    return finds(Finding.about(subject));
  }

  Quarter waives(String subject) {
    Violation violation = violation(Finding.about(subject));
    waived.add(
        new Waived(RULE, subject, "", violation, "flood", "Z*", asOf, asOf, "waivers.csv", 2));
    return this;
  }

  Quarter expects(String subject, LocalDate due) {
    Finding it = Finding.about(subject);
    pending.add(
        new Pending(
            it.id(), RULE, "3.3", subject, it.parts(), "", List.of(), due, 1, text("expected")));
    return this;
  }

  Quarter cannotDecide(String subject) {
    undetermined.add(open(subject, new Undetermined.Need("cadres", "inOffice", "q.csv", "", 3)));
    return this;
  }

  Quarter lacks(String table) {
    undetermined.add(open("county:", new Undetermined.Need(table, "", "", "", 0)));
    return this;
  }

  private static Undetermined open(String subject, Undetermined.Need need) {
    return new Undetermined(
        RULE,
        "3.3",
        subject,
        Finding.about(subject).parts(),
        "",
        List.of(need),
        text("open: " + subject));
  }

  Quarter fails() {
    faults.add(new Fault(RULE, "3.3", "county", "", text("failed")));
    return this;
  }

  Quarter rejects(Effect effect) {
    notes.add(
        new DataNote(
            "pairings", "q.csv", "", 4, "from", "x", DataProblem.BAD_DATE, effect, text("bad")));
    return this;
  }

  Quarter table(String name, int rows) {
    tables.add(new TableAccount(name, rows, rows, 0, true));
    return this;
  }

  Quarter stopped() {
    stops.add(new Stop(Stop.Why.TIME, List.of(RULE), text("out of time")));
    return this;
  }

  Quarter asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  Quarter unmasked() {
    masked = false;
    return this;
  }

  Quarter by(String otherPolicy, String otherDigest) {
    policy = otherPolicy;
    digest = otherDigest;
    return this;
  }

  Quarter limit(String other) {
    limit = other;
    return this;
  }

  Quarter duty(String other) {
    duty = other;
    return this;
  }

  Quarter clause(String other) {
    clause = other;
    return this;
  }

  Quarter readings(String... others) {
    readings = List.of(others);
    return this;
  }

  Quarter weighs(Severity otherSeverity, Strength otherStrength) {
    severity = otherSeverity;
    strength = otherStrength;
    return this;
  }

  /** Who owes what is found from here on. */
  Quarter owedBy(String township) {
    owner = township;
    return this;
  }

  Quarter compliant(int number) {
    compliant = number;
    return this;
  }

  Quarter withoutTheRule() {
    checked = false;
    return this;
  }

  ComplianceReport report() {
    return new ComplianceReport(
        new PolicyRef(policy, "1", digest),
        period.label(),
        period.from(),
        period.to(),
        asOf,
        masked,
        checked ? List.of(rule()) : List.of(),
        violations,
        pending,
        undetermined,
        waived,
        faults,
        List.of(),
        List.of(parameter()),
        List.of(),
        notes,
        tables,
        stops);
  }

  private RuleSummary rule() {
    return new RuleSummary(
        RULE,
        clause,
        severity,
        strength,
        text("caseload"),
        text(duty),
        readings,
        compliant + violations.size(),
        compliant,
        violations.size(),
        0,
        0,
        0,
        0);
  }
}
