package io.hegui.examples.benchmarks.data;

import io.hegui.examples.benchmarks.data.Place.Tie;
import io.hegui.facts.UnitLevel;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is where in one county, and who is tied to whom. All of it follows from the county's number,
 * so that a county knows the units of its neighbours that support it without looking at them.
 */
final class County {
  static final int VOLUNTEERS_APART = 5;

  /** How far apart, in poor villages, are those that units of the prefecture or province help. */
  private static final int PREFECTURE_APART = 16;

  private static final int PROVINCE_APART = 45;

  final int number;
  final Size size;
  final List<Town> towns = new ArrayList<>();
  final List<Place> places = new ArrayList<>();
  final List<Place> poorPlaces;

  /** The supporting units that are at home in this county's part of the files. */
  final List<Supporter> supporters = new ArrayList<>();

  /** The county leaders' office, a department that supports no village, and the volunteers. */
  final Id leaders;

  final Id idle;
  final Id volunteers;

  County(int number, Size size) {
    this.number = number;
    this.size = size;
    leaders = Id.unit(number, 1);
    idle = Id.unit(number, 2);
    volunteers = Id.unit(number, 3);
    for (int i = 0; i < size.townships(); i++) {
      towns.add(new Town(new Id(number, 'X', i), Id.unit(number, 100 + i), leaders.cadre(i)));
    }
    for (int i = 0; i < size.villages(); i++) {
      // Neighbours in this list lie in different townships: so do a department's villages.
      Town town = towns.get(i % towns.size());
      places.add(new Place(new Id(number, 'V', i), Id.unit(number, 10_000 + i), town, i % 10 != 9));
    }
    poorPlaces = places.stream().filter(place -> place.poor).toList();
    departments();
    unitsFromAbove(UnitLevel.PREFECTURE, 8_000, 2, PREFECTURE_APART);
    unitsFromAbove(UnitLevel.PROVINCE, 9_000, 3, PROVINCE_APART);
  }

  private void departments() {
    int next = 0;
    for (int i = 0; next < poorPlaces.size(); i++) {
      int villages = Math.min(1 + i % 3, poorPlaces.size() - next);
      Supporter department = new Supporter(Id.unit(number, 1_000 + i), UnitLevel.COUNTY, villages);
      supporters.add(department);
      for (int nth = 0; nth < villages; nth++) {
        poorPlaces.get(next++).ties.add(new Tie(department, nth));
      }
    }
  }

  /** Units that support a village here and one in each of the next counties. */
  private void unitsFromAbove(UnitLevel level, int firstNumber, int counties, int apart) {
    for (int nth = 0; nth < counties && nth < number; nth++) {
      int home = number - nth;
      int villages = Math.min(counties, size.counties() - home + 1);
      for (int i = 0; i * apart < poorPlaces.size(); i++) {
        Supporter unit = new Supporter(Id.unit(home, firstNumber + i), level, villages);
        if (nth == 0) {
          supporters.add(unit);
        }
        int place = (i * apart + nth + firstNumber / 1_000) % poorPlaces.size();
        poorPlaces.get(place).ties.add(new Tie(unit, nth));
      }
    }
  }
}
