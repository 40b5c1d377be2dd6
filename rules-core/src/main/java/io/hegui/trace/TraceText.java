package io.hegui.trace;

import io.hegui.facts.Vocabulary;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a trace in lines, in either language. */
public final class TraceText {
  private final Vocabulary vocabulary;
  private final Locale locale;

  public TraceText(Vocabulary vocabulary, Locale locale) {
    this.vocabulary = vocabulary;
    this.locale = locale;
  }

  /** All of it: the duties, then each part with every condition. */
  public List<String> lines(RuleTrace trace) {
    List<String> lines = new ArrayList<>(summary(trace));
    for (PartTrace part : trace.parts()) {
      lines.add("");
      lines.add(heading(part));
      part.looks().forEach(look -> add(look, lines));
    }
    return lines;
  }

  /** The duties, and why a part did not fire. */
  public List<String> summary(RuleTrace trace) {
    List<String> lines = new ArrayList<>();
    String subject = trace.subject().isEmpty() ? "" : " · " + trace.subject();
    lines.add(trace.rule() + subject);
    if (!trace.absent().isEmpty()) {
      List<String> tables = trace.absent().stream().map(this::table).toList();
      lines.add(say("  没有运行：未提交 ", "  did not run: not submitted: ") + String.join(", ", tables));
    } else if (!trace.binding()) {
      lines.add(say("  没有运行：截至日在政策期限之外", "  did not run: the day is outside of the policy's time"));
    } else {
      lines.add(say("  责任 ", "  duties: ") + trace.duties().size());
    }
    for (DutyTrace duty : trace.duties()) {
      String occurrence = duty.occurrence().isEmpty() ? "" : " " + duty.occurrence();
      lines.add("    " + duty.subject() + occurrence + "  " + duty.verdict().in(locale));
    }
    for (PartTrace part : trace.parts()) {
      why(part).ifPresent(why -> lines.add("  " + part.name() + why));
      if (part.matches() > 0) {
        part.denied()
            .forEach(
                look -> lines.add("  " + part.name() + say(" 匹配：", " fired: ") + why(part, look)));
      }
    }
    return lines;
  }

  private String heading(PartTrace part) {
    String place = part.file().isEmpty() ? "" : " (" + part.file() + ":" + part.line() + ")";
    return "rule \"" + part.name() + "\"" + place + say("：匹配 ", ": matches: ") + part.matches();
  }

  private void add(Look look, List<String> lines) {
    String indent = "  ".repeat(1 + look.depth());
    String name = look.table().isEmpty() ? look.what() : look.what() + " " + table(look.table());
    lines.add(
        indent
            + name
            + say(
                "：看了 " + look.looked() + "，剩 " + look.left(),
                ": " + look.looked() + " looked at, " + look.left() + " left"));
    for (Condition condition : look.conditions()) {
      String lost =
          condition.lost().isEmpty() ? "" : say("；如去掉 ", "; not, for one, ") + condition.lost();
      lines.add(
          indent
              + "    "
              + condition.text()
              + say("：剩 " + condition.left(), ": " + condition.left() + " left")
              + lost
              + line(condition.line()));
    }
  }

  /** Why a part did not fire; empty if it did. */
  private Optional<String> why(PartTrace part) {
    return part.matches() > 0
        ? Optional.empty()
        : part.decisive().map(look -> say(" 没有匹配：", " did not fire: ") + why(part, look));
  }

  private String why(PartTrace part, Look look) {
    if (look.what().equals("not")) {
      String found = part.found(look).map(Look::seen).orElse("");
      return say("有 " + found, "there is " + found) + line(look.line());
    }
    String name = look.table().isEmpty() ? look.what() : table(look.table());
    Optional<Condition> last = look.decisive();
    if (look.looked() == 0 || last.isEmpty()) {
      return say("没有" + (look.table().isEmpty() ? " " : "") + name, "there is no " + name)
          + line(look.line());
    }
    Condition condition = last.get();
    String lost =
        condition.lost().isEmpty()
            ? ""
            : say("（" + condition.lost() + "）", " (" + condition.lost() + ")");
    return say(
            name + "看了 " + look.looked() + "，没有一个符合 " + condition.text(),
            look.looked() + " of " + name + " looked at, none meets " + condition.text())
        + lost
        + line(condition.line());
  }

  private String line(int line) {
    return line == 0 ? "" : say("，第 " + line + " 行", ", line " + line);
  }

  private String table(String name) {
    return vocabulary.table(name).in(locale);
  }

  private String say(String zh, String en) {
    return new Text(zh, en).in(locale);
  }
}
