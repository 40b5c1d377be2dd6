package io.hegui.examples.county.accounts;

/**
 * How much of the county somebody sees.
 *
 * @param township the id of the only township; empty for the whole county
 */
public record Scope(String township) {
  public static final Scope COUNTY = new Scope("");

  public boolean isCounty() {
    return township.isEmpty();
  }
}
