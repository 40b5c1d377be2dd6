package io.hegui.examples.opinion;

import static io.hegui.examples.opinion.Duty.duty;

import com.google.common.collect.ListMultimap;
import io.hegui.facts.AnnexFiling;
import io.hegui.facts.RosterFiling;
import io.hegui.facts.Support;
import io.hegui.facts.Township;
import io.hegui.facts.UnitLevel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 5.5: what is filed in September 2015. */
final class Clause55 {
  static final List<Duty> DUTIES =
      List.of(
          duty(
              "5.5-roster",
              Clause55::roster,
              "supports",
              "units",
              "villages",
              "townships",
              "rosterFilings"),
          duty(
              "5.5-annex", Clause55::annex, "townships", "villages", "households", "annexFilings"));

  private static final List<Integer> ANNEXES = List.of(2, 3, 4);

  private Clause55() {}

  private static void roster(County county, Judge judge) {
    Map<String, LocalDate> filed = new HashMap<>();
    for (RosterFiling filing : county.rows(RosterFiling.class, RosterFiling::filedOn)) {
      filed.merge(
          subject(filing.unitId(), filing.townshipId()), filing.filedOn(), Clause41::earlier);
    }
    LocalDate due = judge.params.roster();
    Set<String> subjects = new LinkedHashSet<>();
    for (Support support : county.supports) {
      String township = county.townshipOf(support.villageId());
      // Nothing can be filed with a township that is not in the register.
      if (support.activeOn(due)
          && county.level(support.unitId()) == UnitLevel.COUNTY
          && township != null
          && county.hasTownship(township)) {
        subjects.add(subject(support.unitId(), township));
      }
    }
    for (String subject : subjects) {
      judge.deadline(subject, "", due, filed.get(subject), Kind.MISSING);
    }
  }

  private static String subject(String unitId, String townshipId) {
    return Subject.of(Subject.unit(unitId), Subject.township(townshipId));
  }

  private static void annex(County county, Judge judge) {
    ListMultimap<String, AnnexFiling> filings =
        County.index(
            county.rows(AnnexFiling.class, AnnexFiling::filedOn),
            filing -> Subject.of(filing.townshipId(), String.valueOf(filing.annex())));
    for (Township township : county.helpedTownships) {
      for (int annex : ANNEXES) {
        List<AnnexFiling> filed = filings.get(Subject.of(township.id(), String.valueOf(annex)));
        LocalDate done =
            filed.stream()
                .filter(AnnexFiling::electronic)
                .map(AnnexFiling::filedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        judge.deadline(
            Subject.township(township.id()),
            String.valueOf(annex),
            judge.params.annex(),
            done,
            filed.isEmpty() ? Kind.MISSING : Kind.INCOMPLETE);
      }
    }
  }
}
