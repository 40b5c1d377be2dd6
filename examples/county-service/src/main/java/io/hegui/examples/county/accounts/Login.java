package io.hegui.examples.county.accounts;

import java.nio.charset.StandardCharsets;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Looks at passwords: first whether another attempt is allowed, then whether it is right, at the
 * same cost for accounts that do not exist.
 */
@Component
class Login implements AuthenticationProvider {
  /** Of a password bcrypt looks at no more bytes. */
  private static final int LONGEST = 72;

  private final DaoAuthenticationProvider passwords;
  private final LoginThrottle throttle;

  Login(AccountStore accounts, PasswordEncoder encoder, LoginThrottle throttle) {
    this.passwords = new DaoAuthenticationProvider(accounts::login);
    this.passwords.setPasswordEncoder(encoder);
    this.throttle = throttle;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String address =
        attempt.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    if (!throttle.allows(attempt.getName(), address)) {
      throw new LockedException("too many attempts");
    }
    try {
      String password = String.valueOf(attempt.getCredentials());
      Authentication login =
          password.getBytes(StandardCharsets.UTF_8).length > LONGEST
                  || attempt.getName().indexOf('\0') >= 0
              ? null
              : passwords.authenticate(attempt);
      if (login == null) {
        throw new BadCredentialsException("not a password");
      }
      return login;
    } catch (BadCredentialsException e) {
      throttle.failed(attempt.getName(), address);
      throw e;
    }
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
