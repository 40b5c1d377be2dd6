package io.hegui.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sources of a policy's rules, cut into blocks: a rule or a declared term each. Immutable. */
public final class RuleSources {
  // the comment right above belongs to the block
  private static final Pattern BLOCK =
      Pattern.compile(
          "((?:^//[^\\n]*\\n)*)^(?:rule\\s+\"([^\"]+)\"|declare\\s+(\\w+))(.*?)^end\\b",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern MAKES = Pattern.compile("insertLogical\\( new (\\w+)\\(");

  /**
   * One block.
   *
   * @param file the source's path below the policy's folder
   * @param name the rule's whole name; empty of a declared term
   * @param term the term declared, or made by the rule; empty if none
   * @param line the first line of the text in the file
   * @param text the block as it stands, with the comment right above it
   */
  public record Block(String file, String name, String term, int line, String text) {
    boolean mentions(String word) {
      return Pattern.compile("\\b" + word + "\\b").matcher(text).find();
    }
  }

  private final List<Block> blocks = new ArrayList<>();

  /**
   * @param texts the sources by their paths below the policy's folder
   */
  RuleSources(Map<String, String> texts) {
    new TreeMap<>(texts).forEach(this::add);
  }

  private void add(String file, String text) {
    String lines = text.replace("\r", "");
    Matcher block = BLOCK.matcher(lines);
    while (block.find()) {
      String name = block.group(2) == null ? "" : block.group(2);
      String term = block.group(3) == null ? "" : block.group(3);
      Matcher makes = MAKES.matcher(block.group());
      if (term.isEmpty() && makes.find()) {
        term = makes.group(1);
      }
      blocks.add(new Block(file, name, term, line(lines, block.start()), block.group()));
    }
  }

  /** The number of the line that has the character at that place. */
  private static int line(String text, int place) {
    return 1 + (int) text.substring(0, place).chars().filter(each -> each == '\n').count();
  }

  /** The blocks of a rule: who owes it, what fulfils it and what breaks it. */
  public List<Block> rule(String id) {
    return blocks.stream()
        .filter(block -> block.name().equals(id) || block.name().startsWith(id + " "))
        .toList();
  }

  /** The blocks that say what the rule's terms mean, and the terms that these use in turn. */
  public List<Block> terms(String id) {
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

  /** All that the rule and its terms say. */
  String text(String id) {
    StringBuilder text = new StringBuilder();
    rule(id).forEach(block -> text.append(block.text()));
    terms(id).forEach(block -> text.append(block.text()));
    return text.toString();
  }
}
