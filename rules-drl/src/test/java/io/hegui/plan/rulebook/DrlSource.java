package io.hegui.plan.rulebook;

import io.hegui.policy.Manifest;
import io.hegui.policy.Parameter;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyFiles;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sources of a policy's rules, cut into blocks: a rule or a declared term each. */
final class DrlSource {
  // the comment right above belongs to the block
  private static final Pattern BLOCK =
      Pattern.compile(
          "((?:^//[^\\n]*\\n)*)^(?:rule\\s+\"([^\"]+)\"|declare\\s+(\\w+))(.*?)^end\\b",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern MAKES = Pattern.compile("insertLogical\\( new (\\w+)\\(");

  /**
   * One block.
   *
   * @param name the rule's whole name; empty of a declared term
   * @param term the term declared, or made by the rule; empty if none
   */
  record Block(String file, String name, String term, String text) {
    boolean mentions(String word) {
      return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
    }
  }

  private final Policy policy;
  private final Manifest manifest;
  private final List<Block> blocks = new ArrayList<>();

  private DrlSource(Policy policy, Manifest manifest) {
    this.policy = policy;
    this.manifest = manifest;
  }

  static DrlSource load(Policy policy) {
    ClassLoader loader = DrlSource.class.getClassLoader();
    Manifest manifest =
        PolicyFiles.discover(loader).stream()
            .map(PolicyFiles::manifest)
            .filter(each -> each.id().equals(policy.id()))
            .findFirst()
            .orElseThrow();
    DrlSource source = new DrlSource(policy, manifest);
    for (String file : manifest.sources()) {
      try (InputStream in = loader.getResourceAsStream(manifest.folder() + "/" + file)) {
        if (in == null) {
          throw new IllegalStateException("the policy has no file " + file);
        }
        source.add(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return source;
  }

  private void add(String file, String text) {
    Matcher block = BLOCK.matcher(text.replace("\r", ""));
    while (block.find()) {
      String name = block.group(2) == null ? "" : block.group(2);
      String term = block.group(3) == null ? "" : block.group(3);
      Matcher makes = MAKES.matcher(block.group());
      if (term.isEmpty() && makes.find()) {
        term = makes.group(1);
      }
      blocks.add(new Block(file, name, term, block.group()));
    }
  }

  /** The blocks of a rule: who owes it and what breaks it. */
  List<Block> rule(String id) {
    return blocks.stream()
        .filter(block -> block.name().equals(id) || block.name().startsWith(id + " "))
        .toList();
  }

  /** The blocks that say what the rule's terms mean, and the terms that these use in turn. */
  List<Block> terms(String id) {
    Set<Block> found = new LinkedHashSet<>();
    List<Block> open = new ArrayList<>(rule(id));
    while (!open.isEmpty()) {
      Block using = open.remove(0);
      for (Block block : blocks) {
        if (!block.term().isEmpty() && using.mentions(block.term()) && found.add(block)) {
          open.add(block);
        }
      }
    }
    return blocks.stream().filter(found::contains).toList();
  }

  /** Every dated value of every parameter that the rule names, by name and day. */
  List<Parameter> parameters(RuleInfo rule) {
    StringBuilder named = new StringBuilder();
    rule(rule.id()).forEach(block -> named.append(block.text()));
    terms(rule.id()).forEach(block -> named.append(block.text()));
    // a standing duty without a day of its own is due on the policy's
    boolean standing = rule.shape() == Shape.STATE && named.indexOf("dueBy") < 0;
    // who must have been active in a calendar unit is measured by the share of its days
    boolean share = named.indexOf("binds(") >= 0;
    boolean span = named.indexOf("PolicySpan(") >= 0;
    return policy.parameters().all().stream()
        .filter(
            value ->
                named.indexOf('"' + value.name() + '"') >= 0
                    || named.indexOf('"' + value.family() + '"') >= 0
                    || (standing && value.name().equals(manifest.organisedBy()))
                    || (span && policy.span().contains(value))
                    || (share && value.name().equals(manifest.minimumShare())))
        .toList();
  }
}
