package io.hegui.check;

import io.hegui.check.Judgement.Broken;
import io.hegui.check.Judgement.Failed;
import io.hegui.check.Judgement.LeftOff;
import io.hegui.check.Judgement.NotYet;
import io.hegui.check.Judgement.Open;
import io.hegui.check.Judgement.WithoutTables;
import io.hegui.duty.Advice;
import io.hegui.duty.Breach;
import io.hegui.duty.CalendarUnit;
import io.hegui.duty.Duty;
import io.hegui.duty.Subject;
import io.hegui.duty.Undecided;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Schema;
import io.hegui.facts.Source;
import io.hegui.facts.TableSchema;
import io.hegui.policy.Kind;
import io.hegui.policy.Parameter;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Shape;
import io.hegui.report.Advisory;
import io.hegui.report.Evidence;
import io.hegui.report.Fault;
import io.hegui.report.ParameterUse;
import io.hegui.report.Pending;
import io.hegui.report.SubjectPart;
import io.hegui.report.Undetermined;
import io.hegui.report.Undetermined.Need;
import io.hegui.report.Violation;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts judgements under one policy into words, in both languages. */
final class Wording {
  private static final Comparator<Need> NEEDS =
      Comparator.comparing(Need::table)
          .thenComparing(Need::column)
          .thenComparing(Need::file)
          .thenComparing(Need::sheet)
          .thenComparing(Need::row);

  private final Policy policy;
  private final Messages common;
  private final Schema schema;
  private final Naming naming;
  private final Owners owners;
  private final EvidenceFinder finder;
  private final Mending mending;
  private final LocalDate asOf;

  Wording(
      Policy policy,
      Messages common,
      Schema schema,
      Naming naming,
      Owners owners,
      EvidenceFinder finder,
      Mending mending,
      LocalDate asOf) {
    this.policy = policy;
    this.common = common;
    this.schema = schema;
    this.naming = naming;
    this.owners = owners;
    this.finder = finder;
    this.mending = mending;
    this.asOf = asOf;
  }

  Violation violation(Broken broken) {
    RuleInfo rule = broken.rule();
    Duty duty = broken.duty();
    Breach breach = broken.breach();
    List<Evidence> evidence = finder.evidence(breach, lookedFrom(rule, duty), asOf);
    Map<String, Object> values = values(duty);
    put(values, "observed", breach.observed());
    put(values, "doneOn", breach.doneOn());
    values.put("lacking", lacking(breach));
    values.put("looked", lookedThrough(evidence));
    values.put("shown", evidence.stream().filter(Evidence.Shown.class::isInstance).count());
    String key = rule.id() + "." + breach.kind();
    String subject = duty.subject().toString();
    return new Violation(
        ViolationId.of(rule.id(), subject, duty.occurrence()),
        rule.id(),
        rule.clause().number(),
        rule.severity(),
        rule.strength(),
        breach.kind(),
        subject,
        naming.parts(duty.subject()),
        duty.occurrence(),
        owedBy(duty),
        expected(rule, values),
        duty.parameters().stream().map(Wording::use).toList(),
        common.text(observed(breach, evidence), values),
        evidence,
        policy.messages().text(key, values),
        policy.messages().text(key + ".mend", values),
        mending.mendable(rule, breach),
        mending.past(rule, breach, occurrence(duty)));
  }

  private static String observed(Breach breach, List<Evidence> evidence) {
    boolean nothing = breach.kind() == Kind.MISSING && lookedThrough(evidence) == 0;
    boolean unnamed = breach.kind() == Kind.INCOMPLETE && breach.lacking().isEmpty();
    return "observed." + breach.kind() + (nothing ? ".none" : unnamed ? ".rows" : "");
  }

  Pending pending(NotYet notYet) {
    Duty duty = notYet.duty();
    String subject = duty.subject().toString();
    return new Pending(
        ViolationId.of(notYet.rule().id(), subject, duty.occurrence()),
        notYet.rule().id(),
        notYet.rule().clause().number(),
        subject,
        naming.parts(duty.subject()),
        duty.occurrence(),
        owedBy(duty),
        notYet.due(),
        ChronoUnit.DAYS.between(asOf, notYet.due()),
        expected(notYet.rule(), values(duty)));
  }

  private List<SubjectPart> owedBy(Duty duty) {
    return owners.of(duty.subject()).stream()
        .flatMap(owner -> naming.parts(owner).stream())
        .toList();
  }

  Undetermined undetermined(Open open) {
    Duty duty = open.duty();
    List<Need> needs = open.because().stream().map(this::need).distinct().sorted(NEEDS).toList();
    return undetermined(
        open.rule(), duty.subject(), duty.occurrence(), needs, "undetermined.field");
  }

  Undetermined undetermined(WithoutTables without) {
    List<Need> needs =
        without.tables().stream().map(table -> new Need(table, "", "", "", 0)).toList();
    return undetermined(without.rule(), Subject.county(), "", needs, "undetermined.table");
  }

  Undetermined undetermined(LeftOff leftOff) {
    return undetermined(leftOff.rule(), Subject.county(), "", List.of(), "undetermined.stopped");
  }

  Fault fault(Failed failed) {
    return new Fault(
        failed.rule().id(),
        failed.rule().clause().number(),
        Subject.county().toString(),
        "",
        common.text("fault", fault("rule", failed.rule().id(), failed.cause())));
  }

  private Undetermined undetermined(
      RuleInfo rule, Subject subject, String occurrence, List<Need> needs, String key) {
    Map<String, Object> values = new HashMap<>();
    values.put("subject", naming.inText(subject));
    values.put("needs", join(needs.stream().map(this::inText).toList()));
    return new Undetermined(
        rule.id(),
        rule.clause().number(),
        subject.toString(),
        naming.parts(subject),
        occurrence,
        needs,
        common.text(key, values));
  }

  private Need need(Undecided undecided) {
    TableSchema table = schema.table(undecided.fact().getClass());
    Source source = finder.source(undecided.fact());
    return new Need(table.name(), undecided.column(), source.file(), source.sheet(), source.row());
  }

  private Text inText(Need need) {
    TableSchema table = schema.table(need.table()).orElseThrow();
    if (need.column().isEmpty()) {
      return new Text(table.heading(), table.name());
    }
    String heading = table.column(need.column()).map(ColumnSchema::heading).orElse(need.column());
    return new Text(table.heading() + "." + heading, table.name() + "." + need.column());
  }

  private Text expected(RuleInfo rule, Map<String, Object> values) {
    String key = rule.id() + ".expected";
    return policy.messages().find(key).isPresent()
        ? policy.messages().text(key, values)
        : rule.duty();
  }

  private Map<String, Object> values(Duty duty) {
    Map<String, Object> values = new HashMap<>();
    values.put("subject", naming.inText(duty.subject()));
    values.put("occurrence", occurrence(duty));
    values.put("asOf", asOf);
    put(values, "due", duty.due());
    Parameter limit = duty.limit();
    if (limit != null) {
      values.put("limit", limit.value());
      values.put("of", limit.text());
    }
    return values;
  }

  private static void put(Map<String, Object> values, String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value);
    }
  }

  /** The fields that are not filled, by the names that the tables shown or searched give them. */
  private Text lacking(Breach breach) {
    return join(breach.lacking().stream().map(field -> named(breach, field)).toList());
  }

  private Text named(Breach breach, String field) {
    Stream<TableSchema> shown = breach.shown().stream().map(fact -> schema.table(fact.getClass()));
    Stream<TableSchema> searched =
        breach.sought().stream().flatMap(search -> schema.table(search.table()).stream());
    return Stream.concat(shown, searched)
        .map(table -> table.column(field))
        .flatMap(Optional::stream)
        .findFirst()
        .map(column -> new Text(column.heading(), column.name()))
        .orElseGet(() -> new Text(field, field));
  }

  private LocalDate lookedFrom(RuleInfo rule, Duty duty) {
    CalendarUnit unit = duty.calendarUnit();
    if (rule.shape() == Shape.STATE) {
      return asOf;
    }
    return unit == null ? policy.from() : unit.from();
  }

  /** An occurrence may name a unit behind a colon, as the seat {@code UNIT_HEAD:U3} does. */
  private Text occurrence(Duty duty) {
    String[] named = duty.occurrence().split(":", 2);
    String key = duty.rule() + ".at." + named[0];
    if (policy.messages().find(key).isEmpty()) {
      return new Text(duty.occurrence(), duty.occurrence());
    }
    return named.length == 1
        ? policy.messages().text(key)
        : policy.messages().text(key, Map.of("unit", naming.inText(Subject.unit(named[1]))));
  }

  private static long lookedThrough(List<Evidence> evidence) {
    return evidence.stream()
        .mapToLong(each -> each instanceof Evidence.Sought sought ? sought.lookedThrough() : 0)
        .sum();
  }

  private static Text join(List<Text> texts) {
    return new Text(
        texts.stream().map(Text::zh).collect(Collectors.joining("、")),
        texts.stream().map(Text::en).collect(Collectors.joining(", ")));
  }

  Advisory advisory(Advice advice) {
    String subject = advice.subject().toString();
    Map<String, Object> values = new HashMap<>();
    values.put("subject", naming.inText(advice.subject()));
    values.put("observed", advice.observed());
    return new Advisory(
        advice.id(),
        subject,
        naming.parts(advice.subject()),
        policy.messages().text(advice.id(), values),
        finder.shown(advice.shown()));
  }

  Advisory failedAdvisory(String id, RuntimeException cause) {
    Subject county = Subject.county();
    return new Advisory(
        Advisory.FAILED,
        county.toString(),
        naming.parts(county),
        common.text(Advisory.FAILED, fault("advisory", id, cause)),
        List.of());
  }

  /** The cause's own message may quote a fact, and so a person. */
  private static Map<String, ?> fault(String what, String id, RuntimeException cause) {
    return Map.of(what, id, "cause", cause.getClass().getSimpleName());
  }

  static ParameterUse use(Parameter parameter) {
    return new ParameterUse(
        parameter.name(),
        parameter.value().toString(),
        parameter.from(),
        parameter.clause().number(),
        parameter.reading(),
        parameter.text(),
        parameter.overridden());
  }
}
