package io.hegui.examples.audit.sample;

import io.hegui.facts.Household;
import io.hegui.facts.Village;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes townships, villages and households: which villages are poor, and who lives there. */
final class Places {
  /** The plan's own figures: 35 poor villages in ten townships, 2,425 households. */
  static final int VILLAGES = 35;

  private static final int HOUSEHOLDS = 2425;
  private static final int TOWNSHIPS = 10;
  private static final int PER_VILLAGE = HOUSEHOLDS / VILLAGES;
  private static final int PER_OTHER_VILLAGE = 5;
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
    List<Slice.Area> mixed = chance.shuffled(areas);
    Set<String> poor = choosePoor(mixed, villages);
    int total = (int) Math.round((double) villages * HOUSEHOLDS / VILLAGES);
    int rest = total - villages * PER_VILLAGE;
    Set<String> others = chooseOthers(mixed, poor, rest / PER_OTHER_VILLAGE);
    for (Slice.Area area : areas) {
      draft.add(area.township());
    }
    int[] sizes = sizes(villages, others.size(), rest);
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

  /** Goes round the townships, a village of each in turn, until there are enough. */
  private Set<String> choosePoor(List<Slice.Area> areas, int villages) {
    int wanted = (villages * TOWNSHIPS + VILLAGES - 1) / VILLAGES;
    List<List<Slice.Site>> pools = new ArrayList<>();
    int room = 0;
    for (Slice.Area area : areas) {
      if (pools.size() >= wanted && room >= villages) {
        break;
      }
      List<Slice.Site> rural = area.sites().stream().filter(Slice.Site::rural).toList();
      pools.add(chance.shuffled(rural));
      room += rural.size();
    }
    Set<String> poor = new HashSet<>();
    for (int round = 0; poor.size() < villages; round++) {
      for (List<Slice.Site> pool : pools) {
        if (round < pool.size() && poor.size() < villages) {
          poor.add(pool.get(round).id());
        }
      }
    }
    return poor;
  }

  /** Villages that are not poor but have households: from either end of the list, in turn. */
  private static Set<String> chooseOthers(List<Slice.Area> areas, Set<String> poor, int villages) {
    Set<String> others = new HashSet<>();
    for (int i = 0; others.size() < villages && i < areas.size(); i++) {
      // the last townships of the list have no poor village, the first have some
      int at = i % 2 == 0 ? areas.size() - 1 - i / 2 : i / 2;
      areas.get(at).sites().stream()
          .filter(site -> site.rural() && !poor.contains(site.id()))
          .findFirst()
          .ifPresent(site -> others.add(site.id()));
    }
    return others;
  }

  /** The villages' numbers of households: first the poor ones', then the others'. */
  private int[] sizes(int villages, int others, int rest) {
    int[] sizes = new int[villages + others];
    for (int i = 0; i < villages; i++) {
      sizes[i] = PER_VILLAGE;
    }
    for (int i = 0; i + 1 < villages; i += 2) {
      int more = chance.between(-9, 9);
      sizes[i] += more;
      sizes[i + 1] -= more;
    }
    for (int i = villages; i < sizes.length; i++) {
      sizes[i] = PER_OTHER_VILLAGE;
    }
    sizes[sizes.length - 1] += rest - others * PER_OTHER_VILLAGE;
    return sizes;
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
