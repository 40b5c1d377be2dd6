package io.hegui.examples.audit.sample;

import io.hegui.facts.Household;
import io.hegui.facts.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes townships, villages and households: which villages are poor, and who lives there. */
final class Places {
  // the real county has 100 villages; where more than 60 are wanted poor, it is repeated
  private static final int PER_COPY = 60;

  private final Draft draft;
  private final Chance chance;
  private final Horizon horizon;

  Places(Draft draft, Chance chance, Horizon horizon) {
    this.draft = draft;
    this.chance = chance;
    this.horizon = horizon;
  }

  /** The helped townships, poor ones first. */
  List<Town> make(int villages) {
    List<Slice.Area> areas = Slice.areas((villages + PER_COPY - 1) / PER_COPY);
    PoorVillages lottery = new PoorVillages(chance);
    List<Slice.Area> mixed = chance.shuffled(areas);
    Set<String> poor = lottery.poor(mixed, villages);
    Set<String> others = lottery.others(mixed, poor);
    for (Slice.Area area : areas) {
      draft.add(area.township());
    }
    int[] sizes = lottery.sizes(villages, others.size());
    List<Town> towns = new ArrayList<>();
    int next = 0;
    int nextOther = villages;
    for (Slice.Area area : areas) {
      List<Place> places = new ArrayList<>();
      List<Place> notPoor = new ArrayList<>();
      for (Slice.Site site : area.sites()) {
        boolean isPoor = poor.contains(site.id());
        Village village =
            draft.add(
                new Village(
                    site.id(),
                    site.name(),
                    area.township().id(),
                    isPoor,
                    isPoor ? known(LocalDate.of(chance.between(2017, 2019), 11, 20)) : null));
        if (isPoor) {
          places.add(new Place(area.township(), village, households(village, sizes[next++])));
        } else if (others.contains(site.id())) {
          notPoor.add(new Place(area.township(), village, households(village, sizes[nextOther++])));
        }
      }
      places.addAll(notPoor);
      if (!places.isEmpty()) {
        towns.add(new Town(area.township(), places));
      }
    }
    return towns.stream().sorted(Comparator.comparing((Town town) -> !town.poor())).toList();
  }

  private List<Household> households(Village village, int count) {
    List<Household> made = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      String id = village.id() + String.format(Locale.ROOT, "%03d", i);
      LocalDate exit = LocalDate.of(chance.between(2015, 2019), 12, chance.between(10, 28));
      made.add(
          draft.add(
              new Household(
                  id, Names.person(chance), village.id(), chance.between(2, 7), known(exit))));
    }
    return made;
  }

  private @Nullable LocalDate known(LocalDate day) {
    return horizon.knows(day) ? day : null;
  }
}
