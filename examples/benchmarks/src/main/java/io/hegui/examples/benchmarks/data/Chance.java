package io.hegui.examples.benchmarks.data;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** One county's dice: each county has its own, so that none depends on how many come before it. */
final class Chance {
  private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高田向彭覃";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国文志海山川春秋梅";

  private final SplittableRandom random;
  private final double faults;

  Chance(long seed, int county, double faults) {
    this.random = new SplittableRandom((seed << 20) + county);
    this.faults = faults;
  }

  /** Whether this duty is broken. */
  boolean fault() {
    return random.nextDouble() < faults;
  }

  boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }

  /** A number from the first to the last, both included. */
  int between(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  LocalDate day(LocalDate first, int days) {
    return first.plusDays(random.nextInt(days));
  }

  String name() {
    String name = String.valueOf(pick(SURNAMES)) + pick(GIVEN);
    return oneIn(3) ? name : name + pick(GIVEN);
  }

  private char pick(String of) {
    return of.charAt(random.nextInt(of.length()));
  }
}
