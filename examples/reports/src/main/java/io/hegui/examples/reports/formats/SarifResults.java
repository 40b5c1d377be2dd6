package io.hegui.examples.reports.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import io.hegui.examples.reports.Dossier;
import io.hegui.report.Advisory;
import io.hegui.report.Change;
import io.hegui.report.ChangeStatus;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Difference;
import io.hegui.report.Reason;
import io.hegui.report.SubjectPart;
import io.hegui.report.Undetermined;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found: broken duties, those that a waiver excuses, what is open, advisories; and of the
 * last report's findings those that are none any more. A result is known again by the violation's
 * id.
 */
final class SarifResults {
  private static final String FINGERPRINT = "violationId/v1";

  private final Sarif sarif;
  private final JsonGenerator json;
  private final Words words;
  private final SarifRules rules;
  private final SarifPlaces places;
  private final ComplianceReport report;
  private final @Nullable Difference difference;
  private final Map<String, Change> changes = new HashMap<>();

  SarifResults(Sarif sarif, SarifRules rules, SarifPlaces places, Dossier dossier) {
    this.sarif = sarif;
    this.json = sarif.json();
    this.words = sarif.words();
    this.rules = rules;
    this.places = places;
    this.report = dossier.report();
    this.difference = dossier.difference();
    if (difference != null) {
      difference.changes().forEach(change -> changes.put(change.id(), change));
    }
  }

  void write() throws IOException {
    json.writeArrayFieldStart("results");
    for (Violation violation : report.violations()) {
      violation(violation, null);
    }
    for (Waived waived : report.waived()) {
      violation(waived.violation(), waived);
    }
    for (Undetermined open : report.undetermined()) {
      open(open);
    }
    for (Advisory advisory : report.advisories()) {
      begin(advisory.id(), "informational", "none", words.say(advisory.message()));
      places.write(advisory.evidence(), advisory.subject(), advisory.subjectParts());
      json.writeEndObject();
    }
    if (difference != null) {
      for (Change change : difference.changes()) {
        absent(change);
      }
    }
    json.writeEndArray();
  }

  private void begin(String ruleId, String kind, String level, String message) throws IOException {
    json.writeStartObject();
    rules.reference(ruleId);
    json.writeStringField("kind", kind);
    json.writeStringField("level", level);
    sarif.message("message", message);
  }

  private void violation(Violation violation, @Nullable Waived waived) throws IOException {
    String level = Sarif.level(violation.severity());
    begin(violation.ruleId(), "fail", level, words.say(violation.message()));
    places.write(violation.evidence(), violation.subject(), violation.subjectParts());
    fingerprint(violation.id());
    @Nullable Change change = changes.get(violation.id());
    if (change != null) {
      baseline(change);
    }
    if (waived != null) {
      suppression(waived);
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("violationKind", violation.kind().name());
    json.writeStringField("clause", violation.clause());
    sarif.text("subject", violation.subject());
    sarif.field("occurrence", violation.occurrence());
    owners(violation.owedBy());
    sarif.field("expected", words.say(violation.expected()));
    sarif.field("observed", words.say(violation.observed()));
    sarif.field("remedy", words.say(violation.remedy()));
    json.writeStringField("mendable", violation.mendable().name());
    sarif.field("pastMending", words.say(violation.pastMending()));
    if (change != null) {
      change(change);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void owners(List<SubjectPart> owners) throws IOException {
    json.writeArrayFieldStart("owedBy");
    for (SubjectPart owner : owners) {
      json.writeString(words.shown(words.say(owner.label())));
    }
    json.writeEndArray();
  }

  private void fingerprint(String id) throws IOException {
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, id);
    json.writeEndObject();
  }

  private void baseline(Change change) throws IOException {
    ChangeStatus status = change.status();
    String state =
        switch (status) {
          case CHANGED, VANISHED -> "updated";
          case UNCHANGED, NEWLY_WAIVED -> "unchanged";
          default -> status.isNew() ? "new" : "absent";
        };
    json.writeStringField("baselineState", state);
  }

  private void change(Change change) throws IOException {
    json.writeStringField("change", change.status().name());
    json.writeArrayFieldStart("changeReasons");
    for (Reason reason : change.reasons()) {
      json.writeString(words.say(reason.text()));
    }
    json.writeEndArray();
  }

  private void suppression(Waived waived) throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    sarif.text("justification", words.waiver(waived));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void open(Undetermined open) throws IOException {
    begin(open.ruleId(), "open", "none", words.say(open.message()));
    places.write(List.of(), open.subject(), open.subjectParts());
    json.writeObjectFieldStart("properties");
    json.writeStringField("clause", open.clause());
    sarif.text("subject", open.subject());
    sarif.field("occurrence", open.occurrence());
    json.writeEndObject();
    json.writeEndObject();
  }

  /**
   * A finding that the newer check looked at and did not find; somebody has to review how it went
   * if that is to be verified. What it did not look at, or could not decide, is not absent.
   */
  private void absent(Change change) throws IOException {
    String kind =
        switch (change.status()) {
          case FIXED, ENDED_BY_RULE, NOT_DUE -> "pass";
          case VANISHED -> "review";
          default -> "";
        };
    if (kind.isEmpty()) {
      return;
    }
    begin(change.ruleId(), kind, "none", words.say(change.message()));
    places.write(List.of(), change.subject(), change.subjectParts());
    fingerprint(change.id());
    baseline(change);
    json.writeObjectFieldStart("properties");
    change(change);
    json.writeEndObject();
    json.writeEndObject();
  }
}
