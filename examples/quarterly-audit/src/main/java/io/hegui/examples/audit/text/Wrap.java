package io.hegui.examples.audit.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a display width. Latin words stay whole; Chinese breaks between any two
 * characters, but no line begins with a closing mark or ends with an opening one.
 */
final class Wrap {
  private static final String CLOSING = "，。；：、！？）」』】》”’％…,.;:!?)]}%";
  private static final String OPENING = "（「『【《“‘([{";

  /** What no line end may part, and the spaces before it. */
  private record Atom(int spaces, List<Span> spans, int width) {}

  private final int width;
  private final List<List<Span>> lines = new ArrayList<>();
  private List<Span> line = new ArrayList<>();
  private int used;

  private Wrap(int width) {
    this.width = Math.max(width, 2);
  }

  static List<List<Span>> lines(List<Span> spans, int width) {
    Wrap wrap = new Wrap(width);
    atoms(spans).forEach(wrap::add);
    wrap.lines.add(wrap.line);
    return wrap.lines;
  }

  private void add(Atom atom) {
    int spaces = used == 0 && !lines.isEmpty() ? 0 : atom.spaces();
    if (used > 0 && used + spaces + atom.width() > width) {
      next();
      spaces = 0;
    }
    if (spaces > 0) {
      // Within one ink the space is of that ink too, so that a run of words is painted at once.
      Span next = atom.spans().get(0);
      boolean same = !line.isEmpty() && line.get(line.size() - 1).ink() == next.ink();
      line.add(Span.of(" ".repeat(spaces), same ? next.ink() : Ink.PLAIN));
      used += spaces;
    }
    for (Span span : atom.spans()) {
      put(span);
    }
  }

  private void put(Span span) {
    if (used + span.width() <= width) {
      line.add(span);
      used += span.width();
      return;
    }
    // One word is longer than a line.
    span.text()
        .codePoints()
        .forEach(
            character -> {
              int columns = DisplayWidth.of(character);
              if (used + columns > width) {
                next();
              }
              line.add(span.with(Character.toString(character)));
              used += columns;
            });
  }

  private void next() {
    lines.add(line);
    line = new ArrayList<>();
    used = 0;
  }

  private static List<Atom> atoms(List<Span> spans) {
    List<Atom> atoms = new ArrayList<>();
    List<Span> atom = new ArrayList<>();
    int spaces = 0;
    int before = ' ';
    for (Span span : spans) {
      StringBuilder piece = new StringBuilder();
      for (int character : span.text().codePoints().toArray()) {
        if (mayBreak(before, character)) {
          flush(piece, span, atom);
          if (!atom.isEmpty()) {
            atoms.add(atom(spaces, atom));
            atom = new ArrayList<>();
            spaces = 0;
          }
        }
        if (character == ' ') {
          spaces++;
        } else {
          piece.appendCodePoint(character);
        }
        before = character;
      }
      flush(piece, span, atom);
    }
    if (!atom.isEmpty()) {
      atoms.add(atom(spaces, atom));
    }
    return atoms;
  }

  private static Atom atom(int spaces, List<Span> spans) {
    return new Atom(spaces, List.copyOf(spans), spans.stream().mapToInt(Span::width).sum());
  }

  private static void flush(StringBuilder piece, Span span, List<Span> atom) {
    if (piece.length() > 0) {
      atom.add(span.with(piece.toString()));
      piece.setLength(0);
    }
  }

  private static boolean mayBreak(int before, int character) {
    if (character == ' ') {
      return before != ' ';
    } else if (before == ' ') {
      return false;
    }
    boolean parted = DisplayWidth.isWide(before) || DisplayWidth.isWide(character);
    return parted
        && DisplayWidth.of(character) > 0
        && CLOSING.indexOf(character) < 0
        && OPENING.indexOf(before) < 0;
  }
}
