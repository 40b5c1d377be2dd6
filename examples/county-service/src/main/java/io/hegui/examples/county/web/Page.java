package io.hegui.examples.county.web;

import java.util.List;

/**
 * A part of a longer list.
 *
 * @param page the part's number, from 1
 * @param size how many items a part has at most
 * @param total the number of all items
 */
public record Page<T>(List<T> items, int page, int size, int total) {
  private static final int LARGEST = 500;

  /**
   * Cuts a page out of a list.
   *
   * @throws ProblemException if there can be no such page
   */
  public static <T> Page<T> of(List<T> all, int page, int size) {
    if (page < 1 || size < 1 || size > LARGEST) {
      throw ProblemException.of(400, "page-out-of-range").with("largest", LARGEST);
    }
    long from = Math.min((page - 1L) * size, all.size());
    long to = Math.min(from + size, all.size());
    return new Page<>(List.copyOf(all.subList((int) from, (int) to)), page, size, all.size());
  }
}
