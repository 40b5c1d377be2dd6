package io.hegui.report;

import io.hegui.facts.TableWords;
import io.hegui.facts.Vocabulary;
import io.hegui.text.Text;
import java.util.List;

/**
 * The policy that was checked; of several policies the ids, versions and digests are joined by
 * {@code +}.
 *
 * @param digest SHA-256, in hex, of all that the policy's verdicts depend on
 * @param parts each policy by itself, in the order in which the report has their rules
 */
public record PolicyRef(String id, String version, String digest, List<Part> parts) {
  /**
   * One of the policies.
   *
   * @param rules the ids of its rules that were checked
   * @param tables the tables that it brings along, which the data contract does not have
   */
  public record Part(
      String id,
      String version,
      String digest,
      Text title,
      List<String> rules,
      List<TableWords> tables) {
    public Part {
      rules = List.copyOf(rules);
      tables = List.copyOf(tables);
    }
  }

  public PolicyRef {
    parts = List.copyOf(parts);
  }

  /** A policy of which no more is known. */
  public PolicyRef(String id, String version, String digest) {
    this(id, version, digest, List.of());
  }

  /** What the tables, columns and values that reports under the policy name are called. */
  public Vocabulary vocabulary() {
    return Vocabulary.standardAnd(parts.stream().flatMap(part -> part.tables().stream()).toList());
  }

  /** Those policies together. */
  public static PolicyRef of(List<Part> parts) {
    return new PolicyRef(
        String.join("+", parts.stream().map(Part::id).toList()),
        String.join("+", parts.stream().map(Part::version).toList()),
        String.join("+", parts.stream().map(Part::digest).toList()),
        parts);
  }
}
