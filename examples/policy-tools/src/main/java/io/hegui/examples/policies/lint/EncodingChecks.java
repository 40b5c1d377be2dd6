package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.files.Utf8;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Whether the files are UTF-8. Another encoding is read without a complaint, and wrongly. */
final class EncodingChecks implements Examination {
  private static final Text OTHER = new Text("不是 UTF-8 编码（也许是 GBK）", "is not UTF-8 (perhaps GBK)");
  private static final Text MARKED = new Text("以字节顺序标记（BOM）开头", "begins with a byte order mark");

  @Override
  public void examine(PolicySource policy, Findings findings) {
    PolicyFolder folder = policy.folder();
    try {
      look(folder.resources(), List.of(".yaml", ".csv"), false, findings);
      // The compiler of rules stumbles over the mark; of messages it would be the first key.
      look(folder.resources(), List.of(".drl", ".properties"), true, findings);
      if (!folder.isJar()) {
        look(folder.java(), List.of(".java"), true, findings);
        look(folder.tests(), List.of(".yaml"), false, findings);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void look(Path below, List<String> endings, boolean bare, Findings findings)
      throws IOException {
    for (String ending : endings) {
      for (Path file : PolicyFolder.files(below, ending)) {
        int line = Utf8.firstOtherLine(file);
        if (line > 0 || (bare && Utf8.isMarked(file))) {
          findings.add(
              Check.FILE_ENCODING,
              file,
              Math.max(line, 1),
              String.valueOf(file.getFileName()),
              "what",
              line > 0 ? OTHER : MARKED);
        }
      }
    }
  }
}
