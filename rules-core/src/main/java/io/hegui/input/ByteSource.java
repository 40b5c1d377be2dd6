package io.hegui.input;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once: first for their encoding, then for what they say. */
@FunctionalInterface
interface ByteSource {
  InputStream open() throws IOException;
}
