package io.hegui.examples.audit;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can be written. */
@FunctionalInterface
interface Content {
  void writeTo(OutputStream out) throws IOException;
}
