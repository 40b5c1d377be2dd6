package io.hegui.examples.audit.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Draws which villages are poor, which others have households, and how many. */
final class PoorVillages {
  /** The plan's own figures: 35 poor villages in ten townships, 2,425 households. */
  static final int VILLAGES = 35;

  private static final int HOUSEHOLDS = 2425;
  private static final int TOWNSHIPS = 10;
  private static final int PER_VILLAGE = HOUSEHOLDS / VILLAGES;
  private static final int PER_OTHER_VILLAGE = 5;

  private final Chance chance;

  PoorVillages(Chance chance) {
    this.chance = chance;
  }

  /** Goes round the townships, a village of each in turn, until there are enough. */
  Set<String> poor(List<Slice.Area> areas, int villages) {
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
  Set<String> others(List<Slice.Area> areas, Set<String> poor) {
    int villages = rest(poor.size()) / PER_OTHER_VILLAGE;
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
  int[] sizes(int villages, int others) {
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
    sizes[sizes.length - 1] += rest(villages) - others * PER_OTHER_VILLAGE;
    return sizes;
  }

  /** The households that do not live in the poor villages. */
  private static int rest(int villages) {
    int total = (int) Math.round((double) villages * HOUSEHOLDS / VILLAGES);
    return total - villages * PER_VILLAGE;
  }
}
