package io.hegui.examples.reports.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import io.hegui.examples.reports.Dossier;
import io.hegui.report.Advisory;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.RuleSummary;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The program that checked, with every rule that it checked. */
final class SarifRules {
  static final String FAULT = "RULE_FAILED";

  private final Sarif sarif;
  private final JsonGenerator json;
  private final ComplianceReport report;
  private final String tool;
  private final List<String> advisories;
  private final Map<String, Integer> index = new HashMap<>();

  SarifRules(Sarif sarif, Dossier dossier) {
    this.sarif = sarif;
    this.json = sarif.json();
    this.report = dossier.report();
    this.tool = dossier.tool();
    this.advisories = report.advisories().stream().map(Advisory::id).distinct().sorted().toList();
    report.rules().forEach(rule -> index.putIfAbsent(rule.ruleId(), index.size()));
    advisories.forEach(id -> index.putIfAbsent(id, index.size()));
  }

  /** The fields by which a result names its rule. */
  void reference(String ruleId) throws IOException {
    json.writeStringField("ruleId", ruleId);
    Integer at = index.get(ruleId);
    if (at != null) {
      json.writeNumberField("ruleIndex", at);
    }
  }

  void write() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Hegui");
    sarif.field("fullName", tool);
    String version = tool.substring(tool.lastIndexOf(' ') + 1);
    if (!version.isEmpty() && Character.isDigit(version.charAt(0))) {
      json.writeStringField("version", version);
    }
    json.writeStringField("language", sarif.words().isEnglish() ? "en" : "zh-CN");
    json.writeArrayFieldStart("rules");
    for (RuleSummary rule : report.rules()) {
      rule(rule);
    }
    for (String id : advisories) {
      json.writeStartObject();
      json.writeStringField("id", id);
      level("note");
      json.writeEndObject();
    }
    json.writeEndArray();
    notifications();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(RuleSummary rule) throws IOException {
    Words words = sarif.words();
    json.writeStartObject();
    json.writeStringField("id", rule.ruleId());
    sarif.message("shortDescription", words.say(rule.title()));
    sarif.message("fullDescription", words.say(rule.duty()));
    sarif.message(
        "help",
        words.say(
            "rule.help",
            "clause",
            words.clause(rule.clause()),
            "duty",
            rule.duty(),
            "strength",
            rule.strength().text()));
    level(Sarif.level(rule.severity()));
    json.writeObjectFieldStart("properties");
    json.writeStringField("clause", rule.clause());
    json.writeStringField("severity", rule.severity().name());
    json.writeStringField("strength", rule.strength().name());
    json.writeArrayFieldStart("readings");
    for (String reading : rule.readings()) {
      json.writeString(reading);
    }
    json.writeEndArray();
    json.writeNumberField("checked", rule.checked());
    json.writeNumberField("compliant", rule.compliant());
    json.writeNumberField("pending", rule.pending());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void level(String level) throws IOException {
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level);
    json.writeEndObject();
  }

  private void notifications() throws IOException {
    json.writeArrayFieldStart("notifications");
    if (!report.errors().isEmpty()) {
      descriptor(FAULT);
    }
    for (String problem :
        report.dataFindings().stream()
            .map(DataNote::problem)
            .distinct()
            .sorted()
            .map(Enum::name)
            .toList()) {
      descriptor(problem);
    }
    json.writeEndArray();
  }

  private void descriptor(String id) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeEndObject();
  }
}
