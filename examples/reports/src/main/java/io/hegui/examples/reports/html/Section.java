package io.hegui.examples.reports.html;

import io.hegui.examples.reports.Dossier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The page's sections after the cover, in order. */
enum Section {
  COMPLIANCE,
  PLACES,
  TRENDS,
  FINDINGS,
  OPEN,
  DUE,
  WAIVED,
  ADVISORIES,
  DATA,
  BASIS,
  SOURCES;

  /** Those that a dossier needs: without earlier reports there are no trends. */
  static List<Section> of(Dossier dossier) {
    return Arrays.stream(values())
        .filter(section -> section != TRENDS || !dossier.earlier().isEmpty())
        .toList();
  }

  /** Its anchor, which no violation's id can be: those are hex. */
  String id() {
    return "s-" + name().toLowerCase(Locale.ROOT);
  }

  String title(Words words) {
    return words.say("section." + name());
  }
}
