package io.hegui.examples.benchmarks.plain;

import io.hegui.facts.Cadre;
import io.hegui.facts.GroupRole;
import io.hegui.facts.Household;
import io.hegui.facts.Pairing;
import io.hegui.facts.Posting;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.SupervisionMember;
import io.hegui.facts.Support;
import io.hegui.facts.Team;
import io.hegui.facts.TeamRole;
import io.hegui.facts.Township;
import io.hegui.facts.TownshipLink;
import io.hegui.facts.Unit;
import io.hegui.facts.Village;
import java.io.IOException;

/** Who is tied to whom. */
final class CsvTies {
  private CsvTies() {}

  static void read(CsvFacts facts) throws IOException {
    facts.table(
        "townshipLinks",
        TownshipLink.class,
        c ->
            new TownshipLink(
                c.reference(0, Cadre.class),
                c.reference(1, Township.class),
                c.date(2),
                c.optionalDate(3)));
    facts.table(
        "supervisionGroups",
        SupervisionGroup.class,
        c ->
            new SupervisionGroup(
                c.key(SupervisionGroup.class), c.reference(1, Township.class), c.date(2)));
    facts.table(
        "supervisionMembers",
        SupervisionMember.class,
        c ->
            new SupervisionMember(
                c.reference(0, SupervisionGroup.class),
                c.reference(1, Cadre.class),
                c.word(2, GroupRole.class),
                c.date(3),
                c.optionalDate(4)));
    facts.table(
        "supports",
        Support.class,
        c ->
            new Support(
                c.reference(0, Unit.class),
                c.reference(1, Village.class),
                c.date(2),
                c.optionalDate(3),
                c.optional(4)));
    facts.table(
        "teams",
        Team.class,
        c ->
            new Team(
                c.key(Team.class), c.reference(1, Village.class), c.date(2), c.optionalDate(3)));
    facts.table(
        "postings",
        Posting.class,
        c ->
            new Posting(
                c.key(Posting.class),
                c.reference(1, Team.class),
                c.reference(2, Cadre.class),
                c.word(3, TeamRole.class),
                c.bool(4),
                c.date(5),
                c.optionalDate(6),
                c.optionalBool(7)));
    facts.table(
        "pairings",
        Pairing.class,
        c ->
            new Pairing(
                c.reference(0, Household.class),
                c.reference(1, Cadre.class),
                c.date(2),
                c.optionalDate(3)));
  }
}
