package io.hegui.examples.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output, which a reader such as {@code head} may close before everything is written. */
record StandardOutput(OutputStream out) {
  private static final int BUFFER = 1 << 16;

  void write(Content content) throws IOException {
    try {
      OutputStream buffered = new BufferedOutputStream(out, BUFFER);
      content.writeTo(buffered);
      buffered.flush();
    } catch (IOException e) {
      // Whoever closed the pipe has read enough; a full disk is another matter.
      if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
        throw e;
      }
    }
  }
}
