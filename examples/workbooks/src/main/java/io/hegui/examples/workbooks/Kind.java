package io.hegui.examples.workbooks;

import io.hegui.facts.DataProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a file is by its content; what its extension says is often wrong. */
enum Kind {
  /** A zip file, as {@code .xlsx} is. */
  ZIP,
  /** An OLE2 file, as {@code .xls} is, and a workbook that is protected with a password. */
  OLE2,
  EMPTY;

  private static final int HEAD = 8192;

  /**
   * @throws RefusedException if it is something else
   */
  static Kind of(Path path) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      return EMPTY;
    } else if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return ZIP;
    } else if (starts(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      return OLE2;
    }
    throw refused(other(head));
  }

  private static boolean starts(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String other(byte[] head) {
    boolean twoBytes = starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF);
    String text =
        new String(head, twoBytes ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    if (text.startsWith("%pdf")) {
      return "kind.pdf";
    } else if (starts(head, 0x09, 0x08) || starts(head, 0x09, 0x04) || starts(head, 0x09, 0x02)) {
      return "kind.old"; // records without a container around them
    } else if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return "kind.xml2003";
    } else if (text.contains("mime-version:") && text.contains("multipart/")) {
      return "kind.mhtml";
    } else if (List.of("<html", "<!doctype html", "<table", "<meta").stream()
        .anyMatch(text::contains)) {
      return "kind.html";
    }
    return text.indexOf('\0') < 0 ? "kind.text" : "kind.other";
  }

  static RefusedException refused(String key) {
    return new RefusedException(DataProblem.UNREADABLE, Phrases.of(key));
  }
}
