package io.hegui.examples.reports.html;

import io.hegui.check.CheckRequest;
import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.InputFile;
import io.hegui.examples.reports.Workpaper;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Fault;
import io.hegui.report.PolicyRef;
import io.hegui.report.Violation;
import io.hegui.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dossiers to be written, and how. */
final class Dossiers {
  static final Workpaper WORKPAPER =
      new Workpaper("某某县", "干部驻村帮扶", "编制者", "复核者", LocalDate.of(2016, 4, 8), "A-3");

  private static final String DIGEST = "0123456789abcdef".repeat(4);

  private Dossiers() {}

  /** A dossier with everything in it. */
  static Dossier full() {
    ComplianceReport report = withFault(SmallCounty.report("2016Q1"));
    return new Dossier(
        report,
        WORKPAPER,
        List.of(new InputFile("某县数据.json", 12_345, DIGEST)),
        "hegui 0.1.0",
        List.of(
            SmallCounty.report("2015Q4"),
            with(
                SmallCounty.report("2015Q3"),
                report.violations().subList(0, 5),
                List.of(),
                new PolicyRef("county-plan-2015", "0.0.9", DIGEST))),
        null);
  }

  static Dossier unmasked() {
    return Dossier.of(SmallCounty.check(CheckRequest.of("2016Q1").unmasked()));
  }

  /** A dossier with so many findings, each with an id of its own. */
  static Dossier of(int findings) {
    ComplianceReport report = SmallCounty.report("2016Q1");
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < findings; i++) {
      Violation like = report.violations().get(i % report.violations().size());
      violations.add(numbered(like, i));
    }
    return Dossier.of(with(report, violations, List.of(), report.policy()));
  }

  static Dossier of(ComplianceReport report, List<Violation> violations, List<Fault> errors) {
    return Dossier.of(with(report, violations, errors, report.policy()));
  }

  private static ComplianceReport withFault(ComplianceReport report) {
    Text message = new Text("规则 5.1-veto 运行出错", "the rule 5.1-veto failed to run");
    Fault fault = new Fault("5.1-veto", "5.1", "county", "", message);
    return with(report, report.violations(), List.of(fault), report.policy());
  }

  private static ComplianceReport with(
      ComplianceReport report, List<Violation> violations, List<Fault> errors, PolicyRef policy) {
    return new ComplianceReport(
        policy,
        report.period(),
        report.from(),
        report.to(),
        report.asOf(),
        report.masked(),
        report.rules(),
        violations,
        report.pending(),
        report.undetermined(),
        report.waived(),
        errors,
        report.advisories(),
        report.parameters(),
        report.readings(),
        report.dataFindings(),
        report.tables());
  }

  private static Violation numbered(Violation like, int number) {
    Text message =
        new Text(like.message().zh() + "，之" + number, like.message().en() + ", no. " + number);
    return new Violation(
        String.format(Locale.ROOT, "%016x", number),
        like.ruleId(),
        like.clause(),
        like.severity(),
        like.strength(),
        like.kind(),
        like.subject(),
        like.subjectParts(),
        like.occurrence(),
        like.owedBy(),
        like.expected(),
        like.parameters(),
        like.observed(),
        like.evidence(),
        message,
        like.remedy(),
        like.mendable(),
        like.pastMending());
  }

  /** The page in Chinese. */
  static String page(Dossier dossier) {
    return page(dossier, Locale.CHINESE);
  }

  static String page(Dossier dossier, Locale locale) {
    return new String(bytes(dossier, locale), StandardCharsets.UTF_8);
  }

  static byte[] bytes(Dossier dossier, Locale locale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new HtmlReport().write(dossier, locale, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
