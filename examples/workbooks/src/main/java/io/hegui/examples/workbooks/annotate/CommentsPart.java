package io.hegui.examples.workbooks.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;

/** The comments of a sheet with ours added: what somebody wrote stays, ours goes below it. */
final class CommentsPart {
  private static final String BEGIN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"";
  private static final String END = "\"><authors></authors><commentList></commentList></comments>";
  private static final String AUTHOR = "合规 Hegui";

  private final byte[] part;

  /** Ours, by cell, until they are written. */
  private final SortedMap<Spot, String> left;

  private OutputStream out = OutputStream.nullOutputStream();
  private String prefix = "";
  private int authors;

  /** What goes below the comment that is being copied; empty if nothing does. */
  private String below = "";

  private boolean inRun;

  /**
   * @param part the comments that are there; empty if there are none
   * @param added ours, by cell
   */
  CommentsPart(byte[] part, SortedMap<Spot, String> added, boolean strict) {
    String namespace =
        strict
            ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
            : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    this.part = part.length > 0 ? part : (BEGIN + namespace + END).getBytes(StandardCharsets.UTF_8);
    this.left = new TreeMap<>(added);
  }

  /** The cells that have a comment already. */
  static Set<String> cells(byte[] part) throws IOException {
    Set<String> cells = new HashSet<>();
    Markup markup = new Markup(new ByteArrayInputStream(part));
    while (part.length > 0 && markup.next()) {
      Tag tag = markup.tag();
      String cell = tag.isElement() && tag.name().equals("comment") ? tag.get("ref") : null;
      if (cell != null) {
        cells.add(cell);
      }
    }
    return cells;
  }

  void write(OutputStream to) throws IOException {
    out = to;
    Markup markup = new Markup(new ByteArrayInputStream(part));
    while (markup.next()) {
      Tag tag = markup.tag();
      Markup.write(out, markup.text());
      if (!tag.isElement()) {
        Markup.write(out, tag.raw());
      } else if (tag.isEmpty() && tag.name().matches("authors|commentList|text")) {
        Tag end = new Tag("</" + tag.prefix() + tag.name() + ">");
        copy(tag.open());
        copy(end);
      } else {
        copy(tag);
      }
    }
    Markup.write(out, markup.text());
  }

  /** Copies a tag, with what is added before and after it. */
  private void copy(Tag tag) throws IOException {
    before(tag);
    Markup.write(out, tag.raw());
    boolean over = tag.isEnd() || tag.isEmpty();
    if (over && tag.name().equals("t") && !below.isEmpty() && !inRun) {
      Markup.write(out, "</" + prefix + "r>");
    } else if (tag.name().equals("r")) {
      inRun = !over;
    }
  }

  private void before(Tag tag) throws IOException {
    boolean end = tag.isEnd();
    switch (tag.name()) {
      case "comments" -> prefix = tag.prefix();
      case "author" -> authors += end || tag.isEmpty() ? 1 : 0;
      case "authors" -> {
        if (end) {
          Markup.write(
              out, "<" + prefix + "author>" + Escapes.bytes(AUTHOR) + "</" + prefix + "author>");
        }
      }
      case "comment" -> below = end ? "" : take(tag);
      // A text without runs becomes the first run, for a run may not follow a plain text.
      case "t" -> {
        if (!end && !below.isEmpty() && !inRun) {
          Markup.write(out, "<" + prefix + "r>");
        }
      }
      case "rPh", "phoneticPr" -> addBelow();
      case "text" -> {
        if (end) {
          addBelow();
        }
      }
      case "commentList" -> {
        if (end) {
          addComments();
        }
      }
      default -> {}
    }
  }

  /** Ours on the cell of a comment that is there. */
  private String take(Tag comment) {
    CellReference at = new CellReference(String.valueOf(comment.get("ref")));
    String text = left.remove(new Spot(at.getRow() + 1, at.getCol()));
    return text == null ? "" : "\n" + text;
  }

  private void addBelow() throws IOException {
    if (!below.isEmpty()) {
      Markup.write(out, run(below));
      below = "";
    }
  }

  private void addComments() throws IOException {
    for (Map.Entry<Spot, String> each : left.entrySet()) {
      Markup.write(
          out,
          String.format(
              Locale.ROOT,
              "<%1$scomment ref=\"%2$s\" authorId=\"%3$d\"><%1$stext>%4$s</%1$stext></%1$scomment>",
              prefix,
              each.getKey().reference(),
              authors,
              run(each.getValue())));
    }
  }

  private String run(String text) {
    return String.format(
        Locale.ROOT,
        "<%1$sr><%1$srPr><%1$ssz val=\"9\"/></%1$srPr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>",
        prefix,
        Escapes.bytes(text));
  }
}
