package io.hegui.facts;

import java.util.List;

/**
 * One row of a submitted table. Implemented by records that carry a {@link FactTable} annotation; a
 * component that is not {@code @Nullable} must be filled in every row.
 */
public interface Fact {
  /**
   * Names the fields that this row lacks although it must have them, beyond those that every row
   * needs.
   *
   * @param registers the rows accepted so far; tables are accepted in the order of their {@link
   *     Schema}
   */
  default List<String> lacks(Registers registers) {
    return List.of();
  }
}
