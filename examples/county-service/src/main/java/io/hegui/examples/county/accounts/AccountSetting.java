package io.hegui.examples.county.accounts;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An account as it is set.
 *
 * @param password the password, or its hash after the name of the algorithm, as in {@code
 *     {bcrypt}$2a$…}; if empty, one is made up when the account is, and printed once
 */
public record AccountSetting(
    String name, Role role, @DefaultValue("") String township, @DefaultValue("") String password) {

  /** Without the password. */
  @Override
  public String toString() {
    return "AccountSetting[" + name + ", " + role + "]";
  }
}
