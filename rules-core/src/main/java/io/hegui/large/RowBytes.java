package io.hegui.large;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A row's bytes, written and read from the front. */
final class RowBytes {
  private byte[] bytes = new byte[256];
  private int end;
  private int at;

  void clear() {
    end = 0;
    at = 0;
  }

  /** The bytes written or filled in; only the first {@link #size()} count. */
  byte[] array() {
    return bytes;
  }

  int size() {
    return end;
  }

  /** Makes room for so many bytes, which somebody else fills in. */
  byte[] room(int size) {
    clear();
    ensure(size);
    end = size;
    return bytes;
  }

  private void ensure(int more) {
    if (end + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
    }
  }

  void putByte(int value) {
    ensure(1);
    bytes[end++] = (byte) value;
  }

  /** Seven bits a byte, the lowest first; small numbers, also negative ones, are short. */
  void putLong(long value) {
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      putByte((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    putByte((int) rest);
  }

  /** Any text, down to a surrogate that stands alone, which UTF-8 could not keep. */
  void putText(String text) {
    int length = text.length();
    if (isLatin(text)) {
      putLong(length);
      ensure(length);
      for (int i = 0; i < length; i++) {
        bytes[end++] = (byte) text.charAt(i);
      }
    } else {
      putLong(-2L * length);
      ensure(2 * length);
      for (int i = 0; i < length; i++) {
        bytes[end++] = (byte) (text.charAt(i) >> 8);
        bytes[end++] = (byte) text.charAt(i);
      }
    }
  }

  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
  }

  int getByte() {
    return bytes[at++];
  }

  long getLong() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = getByte();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return (value >>> 1) ^ -(value & 1);
      }
    }
  }

  int getInt() {
    return (int) getLong();
  }

  String getText() {
    int length = getInt();
    int start = at;
    at += Math.abs(length);
    if (length >= 0) {
      return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }
    char[] text = new char[-length / 2];
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) (((bytes[start + 2 * i] & 0xFF) << 8) | (bytes[start + 2 * i + 1] & 0xFF));
    }
    return new String(text);
  }
}
