package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import java.util.List;

/** The cadres of a village itself. */
record VillageOffice(Place place, List<Cadre> cadres) {}
