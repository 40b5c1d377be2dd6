package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.drl.RuleFile;
import io.hegui.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slips that the parser of rules tells of in its own words, and on a line where it gave up. */
record SyntaxHints(int line, Text problem) {
  private static final Pattern FULL_WIDTH = Pattern.compile("[（）［］｛｝“”‘’，；：！＝＜＞]");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern COMMENT = Pattern.compile("//.*");

  /** The first slip of that sort; empty if the parser must speak for itself. */
  static Optional<SyntaxHints> of(RuleFile file) {
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      String code = QUOTED.matcher(lines.get(i)).replaceAll("");
      code = COMMENT.matcher(code).replaceAll("");
      Matcher wide = FULL_WIDTH.matcher(code);
      if (wide.find()) {
        return Optional.of(
            new SyntaxHints(
                i + 1,
                new Text("「" + wide.group() + "」是全角符号，应改为半角", wide.group() + " is full-width")));
      } else if (code.contains("\"")) {
        return Optional.of(new SyntaxHints(i + 1, new Text("引号没有成对", "a quote is not closed")));
      }
    }
    return Optional.empty();
  }
}
