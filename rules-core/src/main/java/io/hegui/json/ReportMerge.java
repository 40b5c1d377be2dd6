package io.hegui.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.hegui.facts.DataFinding;
import io.hegui.facts.TableAccount;
import io.hegui.report.Advisory;
import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Fault;
import io.hegui.report.ParameterUse;
import io.hegui.report.Pending;
import io.hegui.report.ReadingUse;
import io.hegui.report.RuleSummary;
import io.hegui.report.Stop;
import io.hegui.report.Undetermined;
import io.hegui.report.Verdict;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Merges the reports of a submission's shares into the report of the whole. All are streamed: no
 * more than one finding of each share is in memory at a time.
 */
public final class ReportMerge {
  /**
   * What a merged report says in sum.
   *
   * @param rules the counts of every rule
   * @param dataFindings how many data findings have each effect
   * @param tables the accounts of the submitted tables
   */
  public record Totals(
      List<RuleSummary> rules,
      Map<DataFinding.Effect, Long> dataFindings,
      List<TableAccount> tables) {
    public Totals {
      rules = List.copyOf(rules);
      dataFindings = Map.copyOf(dataFindings);
      tables = List.copyOf(tables);
    }
  }

  private final Map<DataFinding.Effect, Long> dataFindings =
      new EnumMap<>(DataFinding.Effect.class);

  /** What a waiver excuses. */
  private record Target(String rule, String subject) {}

  private final List<ShareReport> shares = new ArrayList<>();
  private final Map<String, RuleSummary> rules = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<Target> excused = new HashSet<>();
  private final JsonGenerator json;
  private final ReportWriter writer;

  private ReportMerge(JsonGenerator json) {
    this.json = json;
    this.writer = new ReportWriter(json);
  }

  /** Merges reports of which is not known what they rest on; the stream stays open. */
  public static Totals merge(List<Path> reports, List<TableAccount> accounts, OutputStream out)
      throws IOException {
    return merge(reports, accounts, null, out);
  }

  /**
   * Merges reports; the stream stays open.
   *
   * @param reports the files of the shares' reports as {@link ReportJson} writes them, in any order
   * @param accounts the accounts of the whole submission's tables
   * @param basis what the report rests on; null if that is not known
   * @return what the report says in sum
   * @throws IOException if a file cannot be read, or is no report
   * @throws IllegalArgumentException if there are no reports, or they are not of one check
   */
  public static Totals merge(
      List<Path> reports, List<TableAccount> accounts, @Nullable Basis basis, OutputStream out)
      throws IOException {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("there are no reports to merge");
    }
    try (JsonGenerator json = ReportJson.JSON.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      ReportMerge merge = new ReportMerge(json);
      try {
        for (Path report : reports) {
          merge.shares.add(new ShareReport(report));
        }
        merge.sum();
        merge.write(accounts, basis);
        return new Totals(List.copyOf(merge.rules.values()), merge.dataFindings, accounts);
      } finally {
        for (ShareReport share : merge.shares) {
          share.close();
        }
      }
    }
  }

  /**
   * The data findings of shares' reports, in order, each once however many shares have it.
   *
   * @throws IOException if a file cannot be read, or is no report
   */
  public static void dataFindings(List<Path> reports, Consumer<DataNote> each) throws IOException {
    List<ShareReport> shares = new ArrayList<>();
    try {
      for (Path report : reports) {
        shares.add(new ShareReport(report));
      }
      once(shares, "dataFindings", DataNote.class, each::accept);
    } finally {
      for (ShareReport share : shares) {
        share.close();
      }
    }
  }

  /** Sums up the counts; a rule that failed in one share has failed. */
  private void sum() throws IOException {
    Map<String, Object> head = shares.get(0).head();
    for (ShareReport share : shares) {
      if (!share.head().equals(head)) {
        throw new IllegalArgumentException("the reports are not of one check: " + share);
      }
      share.open("rules");
      for (RuleSummary rule; (rule = share.next(RuleSummary.class)) != null; ) {
        rules.merge(rule.ruleId(), rule, RuleSummary::plus);
      }
    }
    rules.replaceAll((id, rule) -> rule.errors() > 0 ? rule.failed() : rule);
    rules.keySet().forEach(id -> places.put(id, places.size()));
  }

  private void write(List<TableAccount> accounts, @Nullable Basis basis) throws IOException {
    Map<String, Object> head = shares.get(0).head();
    json.writeStartObject();
    for (RecordComponent component : ComplianceReport.class.getRecordComponents()) {
      String name = component.getName();
      json.writeFieldName(name);
      switch (name) {
        case "rules" -> writer.write(List.copyOf(rules.values()));
        case "violations" -> verdicts(name, Violation.class);
        case "pending" -> verdicts(name, Pending.class);
        case "undetermined" -> verdicts(name, Undetermined.class);
        case "waived" -> verdicts(name, Waived.class);
        case "errors" -> errors(name);
        case "advisories" -> advisories(name);
        case "parameters" -> once(name, ParameterUse.class);
        case "readings" -> once(name, ReadingUse.class);
        case "dataFindings" -> notes(name);
        case "tables" -> writer.write(accounts);
        case "stops" -> once(name, Stop.class);
        default -> writer.write(Objects.requireNonNull(head.get(name)));
      }
    }
    writer.rest(basis);
    json.writeEndObject();
  }

  private Comparator<Verdict> byRule() {
    return Comparator.<Verdict>comparingInt(verdict -> places.getOrDefault(verdict.ruleId(), 0))
        .thenComparing(Verdict.ORDER);
  }

  private <T extends Verdict> void verdicts(String name, Class<T> type) throws IOException {
    json.writeStartArray();
    for (Merged<T> all = new Merged<>(shares, name, type, byRule()); all.hasNext(); ) {
      T verdict = all.next();
      if (Objects.requireNonNull(rules.get(verdict.ruleId())).errors() == 0) {
        writer.write(verdict);
        if (verdict instanceof Waived) {
          excused.add(new Target(verdict.ruleId(), verdict.subject()));
        }
      }
    }
    json.writeEndArray();
  }

  /** A rule that failed in several shares failed once. */
  private void errors(String name) throws IOException {
    json.writeStartArray();
    @Nullable String last = null;
    for (Merged<Fault> all = new Merged<>(shares, name, Fault.class, byRule()); all.hasNext(); ) {
      Fault fault = all.next();
      if (!fault.ruleId().equals(last)) {
        writer.write(fault);
      }
      last = fault.ruleId();
    }
    json.writeEndArray();
  }

  /**
   * A waiver meets nothing if it meets nothing in any share; one that is missed in several shares
   * is missed once.
   */
  private void advisories(String name) throws IOException {
    json.writeStartArray();
    Merged<Advisory> all = new Merged<>(shares, name, Advisory.class, Comparator.naturalOrder());
    while (all.hasNext()) {
      Advisory advisory = all.peek();
      int times = 0;
      Set<ShareReport> by = new HashSet<>();
      while (all.hasNext() && all.peek().equals(advisory)) {
        by.add(all.peekShare());
        all.next();
        times++;
      }
      int wanted =
          switch (advisory.id()) {
            case Advisory.WAIVER_UNUSED -> excused.contains(target(advisory)) ? 0 : times;
            case Advisory.FAILED -> 1;
            case Advisory.WAIVER_EXPIRED -> times / by.size();
            default -> times;
          };
      for (int i = 0; i < wanted; i++) {
        writer.write(advisory);
      }
    }
    json.writeEndArray();
  }

  /** What a waiver excuses: its row names the rule. */
  private static Target target(Advisory advisory) {
    String rule = advisory.evidence().get(0).values().getOrDefault("ruleId", "");
    return new Target(rule, advisory.subject());
  }

  /** What several shares say is said once. */
  private static <T extends Comparable<T>> void once(
      List<ShareReport> shares, String name, Class<T> type, Entry<T> each) throws IOException {
    @Nullable T last = null;
    Merged<T> all = new Merged<>(shares, name, type, Comparator.naturalOrder());
    while (all.hasNext()) {
      T next = all.next();
      if (!next.equals(last)) {
        each.take(next);
      }
      last = next;
    }
  }

  private <T extends Comparable<T>> void once(String name, Class<T> type) throws IOException {
    json.writeStartArray();
    once(shares, name, type, writer::write);
    json.writeEndArray();
  }

  private void notes(String name) throws IOException {
    json.writeStartArray();
    once(
        shares,
        name,
        DataNote.class,
        note -> {
          writer.write(note);
          dataFindings.merge(note.effect(), 1L, Long::sum);
        });
    json.writeEndArray();
  }

  /** What is done with an entry. */
  @FunctionalInterface
  private interface Entry<T> {
    void take(T entry) throws IOException;
  }
}
