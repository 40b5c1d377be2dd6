package io.hegui.trace;

import io.hegui.policy.RuleSources;
import io.hegui.policy.RuleSources.Block;
import java.util.ArrayList;
import java.util.List;

/** Finds the lines at which the conditions of a rule stand in its source. */
public final class Sources {
  private final List<Block> blocks;

  /**
   * @param rule the rule's id
   */
  public Sources(RuleSources sources, String rule) {
    this.blocks = sources.rule(rule);
  }

  /** The same trace with the lines of its conditions; as it is if its source is not at hand. */
  public PartTrace locate(PartTrace part) {
    return blocks.stream()
        .filter(block -> block.name().equals(part.name()))
        .findFirst()
        .map(block -> locate(part, block))
        .orElse(part);
  }

  private static PartTrace locate(PartTrace part, Block block) {
    String text = block.text();
    int place = Math.max(0, text.indexOf("\nwhen"));
    List<Look> looks = new ArrayList<>();
    for (Look look : part.looks()) {
      // What is bound to a result has no pattern of its own: it stays where the last one was.
      int own = text.indexOf(look.isGroup() ? look.what() : look.what() + "(", place);
      int from = own < 0 ? place : own;
      looks.add(
          look.at(
              line(block, from),
              look.conditions().stream()
                  .map(
                      each -> each.on(line(block, Math.max(from, text.indexOf(each.text(), from)))))
                  .toList()));
      place = own < 0 ? place : own + 1;
    }
    int first = line(block, Math.max(0, text.indexOf("rule \"")));
    return new PartTrace(part.name(), block.file(), first, part.matches(), looks);
  }

  private static int line(Block block, int place) {
    return block.line()
        + (int) block.text().substring(0, place).chars().filter(each -> each == '\n').count();
  }
}
