package io.hegui.examples.county.accounts;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who may log in.
 *
 * @param hash the password's hash, with the name of its algorithm
 * @param township the township's id; empty unless the role is a township's
 */
public record Account(String name, String hash, Role role, String township) implements UserDetails {

  public Scope scope() {
    return new Scope(township);
  }

  @Override
  public List<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + role));
  }

  @Override
  public String getPassword() {
    return hash;
  }

  @Override
  public String getUsername() {
    return name;
  }

  /** Without the hash, which no log is to hold. */
  @Override
  public String toString() {
    return "Account[" + role + "]";
  }
}
