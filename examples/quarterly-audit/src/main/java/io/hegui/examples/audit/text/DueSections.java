package io.hegui.examples.audit.text;

import io.hegui.report.Pending;
import io.hegui.report.SubjectPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Divides what is due: what two units have to see to stands under both. */
final class DueSections {
  /** One section; what belongs to no unit or township stands last. */
  record Section(String title, List<Pending> due) {}

  private static final String LAST = "\uffff";

  private final Lexicon words;
  private final Map<String, Section> sections = new TreeMap<>();

  private DueSections(Lexicon words) {
    this.words = words;
  }

  static List<Section> of(Lexicon words, List<Pending> due, DueOrder order) {
    DueSections sections = new DueSections(words);
    List<Pending> sorted =
        due.stream()
            .sorted(
                Comparator.comparing(Pending::due)
                    .thenComparing(Pending::clause)
                    .thenComparing(Pending::ruleId))
            .toList();
    for (Pending each : sorted) {
      switch (order) {
        case DATE -> sections.add(each.due().toString(), sections.date(each), each);
        case UNIT -> sections.owners("unit", each);
        case TOWNSHIP -> sections.owners("township", each);
      }
    }
    return List.copyOf(sections.sections.values());
  }

  private String date(Pending pending) {
    return pending.due() + "  " + words.count("pending.left", pending.daysLeft());
  }

  private void owners(String type, Pending pending) {
    List<SubjectPart> owners =
        pending.owedBy().stream().filter(owner -> owner.type().equals(type)).toList();
    owners.forEach(owner -> add(owner.id(), words.say(owner.label()), pending));
    if (owners.isEmpty()) {
      add(LAST, words.say("due.others." + type), pending);
    }
  }

  private void add(String key, String title, Pending pending) {
    sections.computeIfAbsent(key, at -> new Section(title, new ArrayList<>())).due().add(pending);
  }
}
