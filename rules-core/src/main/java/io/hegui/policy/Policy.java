package io.hegui.policy;

import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A policy as data that can be asked: its rules, its dated parameters, its readings and its texts.
 * Immutable.
 */
public final class Policy {
  private final PolicyFiles files;
  private final Map<String, RuleInfo> rules = new HashMap<>();
  private final List<RuleInfo> inOrder;
  private final List<AdvisoryInfo> advisories;

  /**
   * @param files what the policy's files hold
   * @param rules what its compiled rules say of themselves
   * @param advisories what its compiled advisories say of themselves
   */
  public Policy(PolicyFiles files, List<RuleInfo> rules, List<AdvisoryInfo> advisories) {
    this.files = files;
    this.inOrder = rules.stream().sorted().toList();
    this.advisories = advisories.stream().sorted(Comparator.comparing(AdvisoryInfo::id)).toList();
    rules.forEach(rule -> this.rules.put(rule.id(), rule));
  }

  /** The same policy with a county's parameter values in place of its own. */
  public Policy with(ParameterOverrides overrides) {
    return new Policy(files.with(overrides.over(files.parameters())), inOrder, advisories);
  }

  /** The policy's id, which is the same for all its versions. */
  public String id() {
    return files.manifest().id();
  }

  public String version() {
    return files.manifest().version();
  }

  /** SHA-256, in hex, of everything that the policy's verdicts depend on. */
  public String digest() {
    return files.digest();
  }

  /** SHA-256, in hex, of every file of the policy, by its path: its manifest, rules, parameters. */
  public Map<String, String> files() {
    return files.digests();
  }

  public Text title() {
    return files.manifest().title();
  }

  /** The rules, by clause and id. */
  public List<RuleInfo> rules() {
    return inOrder;
  }

  /** The advisories on the data, by id. */
  public List<AdvisoryInfo> advisories() {
    return advisories;
  }

  public Optional<RuleInfo> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** The tables that rules and advisories are around. */
  public Set<String> anchors() {
    return Stream.concat(
            inOrder.stream().map(RuleInfo::around), advisories.stream().map(AdvisoryInfo::around))
        .filter(table -> !table.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The tables whose rows rules and advisories look at which are around no table. */
  public Set<String> tablesAroundNothing() {
    return Stream.concat(
            inOrder.stream().filter(rule -> rule.around().isEmpty()).map(RuleInfo::lookedThrough),
            advisories.stream()
                .filter(advisory -> advisory.around().isEmpty())
                .map(AdvisoryInfo::lookedThrough))
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The tables of which rules and advisories want to know the number of rows only. */
  public Set<String> tablesCounted() {
    return Stream.concat(
            inOrder.stream().map(RuleInfo::counted), advisories.stream().map(AdvisoryInfo::counted))
        .flatMap(List::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The data contract's tables and those that the policy brings along. */
  public Schema schema() {
    return files.schema();
  }

  /** The tables that the policy brings along, which the data contract does not have. */
  public List<TableSchema> tables() {
    return files.schema().tables().stream()
        .filter(table -> files.manifest().tables().contains(table.type().getName()))
        .toList();
  }

  /** The sources of the rules. They are cut up each time that this is asked for. */
  public RuleSources sources() {
    return new RuleSources(files.sources());
  }

  /**
   * Every dated value of every parameter that the rule or one of its terms uses, by name and day.
   */
  public List<Parameter> parameters(RuleInfo rule) {
    return new RuleParameters(this, files.manifest()).of(rule);
  }

  public Parameters parameters() {
    return files.parameters();
  }

  /** The readings, by their ids. */
  public Map<String, Reading> readings() {
    return files.readings();
  }

  /** The clause ledger, without entries if the policy keeps none. */
  public Ledger ledger() {
    return files.ledger();
  }

  /** The texts of the rules; a rule's keys begin with its id. */
  public Messages messages() {
    return files.messages();
  }

  /** The first day on which the policy binds anybody. */
  public LocalDate from() {
    return parameters().day(files.manifest().from()).date();
  }

  /** The last day on which the policy binds anybody. */
  public LocalDate to() {
    return parameters().day(files.manifest().to()).date();
  }

  /** The parameters that hold the first and the last day. */
  public List<Parameter> span() {
    return List.of(
        parameters().day(files.manifest().from()), parameters().day(files.manifest().to()));
  }

  /** The day before which a standing duty that is not fulfilled is only pending. */
  public Parameter organisedBy() {
    return parameters().day(files.manifest().organisedBy());
  }

  /** For what share of a calendar unit's days one must have been active to owe anything in it. */
  public Parameter minimumShare(LocalDate lastDayOfUnit) {
    return parameters().inForce(files.manifest().minimumShare(), lastDayOfUnit);
  }
}
