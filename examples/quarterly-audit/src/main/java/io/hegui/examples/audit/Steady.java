package io.hegui.examples.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Sees whether files change while they are read: what was read before and after a change may never
 * have stood in one file, and a digest taken later would be that of another.
 */
record Steady(List<Path> paths, List<String> marks) {
  /** Remembers the files' lengths and the times at which they were last written. */
  static Steady begin(List<Path> paths) throws IOException {
    return new Steady(paths, InputFiles.marks(paths));
  }

  boolean areAsTheyWere() throws IOException {
    return InputFiles.marks(paths).equals(marks);
  }

  /** A file changed; nothing that was made of it is to be kept. */
  static final class ChangedException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
