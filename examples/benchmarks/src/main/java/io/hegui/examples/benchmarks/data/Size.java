package io.hegui.examples.benchmarks.data;

/**
 * How many of everything.
 *
 * @param townships townships in each county
 * @param villages villages in each county, nine in ten of them poor
 * @param households registered households in each village
 * @param cadres cadres for each village, about: its own, its township's and its departments'
 */
public record Size(int counties, int townships, int villages, int households, int cadres) {
  public static final Size COUNTY = new Size(1, 8, 100, 50, 23);
  public static final Size PROVINCE = COUNTY.times(100);

  /** 128,000 villages, 30 million households, 3 million cadres. */
  public static final Size NATION = new Size(1280, 8, 100, 234, 23);

  /** Fewer could not give every cadre of a county a household of its own to help. */
  private static final int FEWEST = 4;

  public Size {
    if (counties < 1 || counties > 9999) {
      throw new IllegalArgumentException("from 1 to 9999 counties, not " + counties);
    }
    if (townships < 1 || villages < townships || villages > 5000) {
      throw new IllegalArgumentException("from 1 to 5000 villages, and one a township at least");
    }
    if (households < FEWEST || cadres < FEWEST) {
      throw new IllegalArgumentException(FEWEST + " households and cadres a village at least");
    }
  }

  /** As many counties of this kind. */
  public Size times(int counties) {
    return new Size(counties, townships, villages, households, cadres);
  }

  /** A size by its name. */
  public static Size named(String name) {
    return switch (name) {
      case "county" -> COUNTY;
      case "province" -> PROVINCE;
      case "nation" -> NATION;
      default -> throw new IllegalArgumentException("no size " + name);
    };
  }

  /** What a village has of cadres of its own, when its share of all others is taken off. */
  int villageCadres() {
    return Math.max(2, cadres - 5);
  }
}
