package io.hegui.examples.audit.draw;

import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A stratified sample of candidates of one kind.
 *
 * @param population the number of candidates
 * @param strata the strata by key
 * @param drawn who is drawn, by stratum and id
 */
public record Sample(int population, List<Stratum> strata, List<Drawn> drawn) {
  private static final Comparator<Drawn> BY_STRATUM_AND_ID =
      Comparator.comparing((Drawn drawn) -> drawn.candidate().stratum())
          .thenComparing(drawn -> drawn.candidate().id());

  /** One stratum: its candidates, those of them with findings, and those drawn. */
  public record Stratum(Text name, int candidates, int withFindings, int drawn) {}

  /**
   * One who is drawn.
   *
   * @param ticket what it was drawn by; see {@link Lot}
   * @param forFindings whether it was drawn among those with findings, and not among all
   */
  public record Drawn(Candidate candidate, String ticket, boolean forFindings) {}

  public Sample {
    strata = List.copyOf(strata);
    drawn = List.copyOf(drawn);
  }

  /**
   * Draws, first among those with findings, then among all that are left; each time the places are
   * shared out among the strata in proportion, and in a stratum the lowest tickets win. Whoever
   * asks for more than there are gets all.
   *
   * @param size how many to draw
   * @param withFindings how many of them to draw among those with findings
   */
  public static Sample draw(List<Candidate> candidates, int size, int withFindings, String seed) {
    Lot lot = new Lot(seed);
    List<Drawn> all =
        candidates.stream()
            .map(each -> new Drawn(each, lot.ticket(each.kind(), each.id()), false))
            .sorted(
                Comparator.comparing(Drawn::ticket).thenComparing(each -> each.candidate().id()))
            .toList();
    Set<Drawn> taken = new HashSet<>();
    List<Drawn> drawn = new ArrayList<>();
    for (Drawn each : draw(all, has(withFindings), Math.min(size, withFindings))) {
      taken.add(each);
      drawn.add(new Drawn(each.candidate(), each.ticket(), true));
    }
    drawn.addAll(draw(all, each -> !taken.contains(each), size - drawn.size()));
    drawn.sort(BY_STRATUM_AND_ID);
    return new Sample(all.size(), strata(all, drawn), drawn);
  }

  private static Predicate<Drawn> has(int withFindings) {
    return each -> withFindings > 0 && each.candidate().findings() > 0;
  }

  /** The lowest tickets of each stratum, of those that are meant. */
  private static List<Drawn> draw(List<Drawn> all, Predicate<Drawn> meant, int size) {
    Map<String, List<Drawn>> strata = byStratum(all.stream().filter(meant).toList());
    List<Integer> sizes = strata.values().stream().map(List::size).toList();
    int there = sizes.stream().mapToInt(each -> each).sum();
    int[] shares = Allocation.of(sizes, Math.min(size, there));
    List<Drawn> drawn = new ArrayList<>();
    int i = 0;
    for (List<Drawn> stratum : strata.values()) {
      drawn.addAll(stratum.subList(0, shares[i]));
      i++;
    }
    return drawn;
  }

  private static Map<String, List<Drawn>> byStratum(List<Drawn> all) {
    Map<String, List<Drawn>> strata = new TreeMap<>();
    for (Drawn each : all) {
      strata.computeIfAbsent(each.candidate().stratum(), key -> new ArrayList<>()).add(each);
    }
    return strata;
  }

  private static List<Stratum> strata(List<Drawn> all, List<Drawn> drawn) {
    Map<String, List<Drawn>> chosen = byStratum(drawn);
    List<Stratum> strata = new ArrayList<>();
    byStratum(all)
        .forEach(
            (key, members) ->
                strata.add(
                    new Stratum(
                        members.get(0).candidate().stratumName(),
                        members.size(),
                        (int) members.stream().filter(has(1)).count(),
                        chosen.getOrDefault(key, List.of()).size())));
    return strata;
  }
}
