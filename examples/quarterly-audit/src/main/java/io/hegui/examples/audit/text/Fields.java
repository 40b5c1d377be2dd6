package io.hegui.examples.audit.text;

import io.hegui.report.SubjectPart;
import java.util.List;
import java.util.stream.Collectors;

/** A numbered item and, below it, labelled fields that begin in one column. */
final class Fields {
  private static final List<String> LABELS =
      List.of(
          "subject",
          "owners",
          "expected",
          "measure",
          "observed",
          "evidence",
          "remedy",
          "past",
          "id");

  private final Page page;
  private final Lexicon words;
  private final int indent;
  private final int column;

  Fields(Page page, Lexicon words, int indent) {
    this.page = page;
    this.words = words;
    this.indent = indent;
    int widest = 0;
    for (String label : LABELS) {
      widest = Math.max(widest, DisplayWidth.of(words.say("label." + label)));
    }
    this.column = indent + widest + 2;
  }

  void numbered(int number, Span... text) {
    String label = number + ".";
    int before = Math.max(0, indent - 1 - label.length());
    page.labelled(before, Span.of(label, Ink.BOLD), indent, List.of(text));
  }

  /** A field; without a label it goes on with the one above. */
  void field(String label, Span... text) {
    String shown = label.isEmpty() ? "" : words.say("label." + label);
    page.labelled(indent, Span.of(shown, Ink.DIM), column, List.of(text));
  }

  void subject(List<SubjectPart> parts, String subject, String occurrence) {
    field("subject", subjectText(words, parts, subject, occurrence).toArray(Span[]::new));
  }

  /** Who has to see to it, if anybody is known. */
  void owners(List<SubjectPart> owners) {
    if (!owners.isEmpty()) {
      field("owners", Span.of(ownersText(words, owners)));
    }
  }

  /** Units and townships by what people call them. */
  static String ownersText(Lexicon words, List<SubjectPart> owners) {
    return words.join(owners.stream().map(owner -> words.say(owner.label())).toList());
  }

  /** What people call a subject, then how the report names it. */
  static List<Span> subjectText(
      Lexicon words, List<SubjectPart> parts, String subject, String occurrence) {
    String labels =
        parts.stream()
            .map(part -> words.say(part.label()))
            .collect(Collectors.joining(words.say("with")));
    String id = occurrence.isEmpty() ? subject : subject + " · " + occurrence;
    return List.of(Span.of(labels + "  "), Span.of(id, Ink.DIM));
  }
}
