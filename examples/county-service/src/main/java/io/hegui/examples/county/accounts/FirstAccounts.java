package io.hegui.examples.county.accounts;

import io.hegui.examples.county.CountySettings;
import io.hegui.examples.county.audit.AuditTrail;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it at every start that the accounts of the settings are there, as they are set. A
 * password that was made up goes to standard output, once, and never into the log.
 */
@Component
@Order(1)
class FirstAccounts implements ApplicationRunner {
  private static final int RANDOM_BYTES = 12;

  private final CountySettings settings;
  private final AccountStore accounts;
  private final PasswordEncoder encoder;
  private final AuditTrail trail;

  FirstAccounts(
      CountySettings settings, AccountStore accounts, PasswordEncoder encoder, AuditTrail trail) {
    this.settings = settings;
    this.accounts = accounts;
    this.encoder = encoder;
    this.trail = trail;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    settings.accounts().forEach(this::see);
  }

  private void see(AccountSetting setting) {
    Optional<Account> known = accounts.find(setting.name());
    String hash =
        setting.password().isEmpty()
            ? known.map(Account::hash).orElseGet(() -> encoder.encode(madeUp(setting)))
            : hash(setting.password(), known);
    Account wanted = new Account(setting.name(), hash, setting.role(), setting.township());
    if (!known.equals(Optional.of(wanted))) {
      accounts.put(wanted);
      trail.note("service", AuditTrail.Action.ACCOUNT_SET, setting.name() + " " + setting.role());
    }
  }

  private String hash(String password, Optional<Account> known) {
    if (password.startsWith("{")) {
      return password;
    }
    return known
        .map(Account::hash)
        .filter(hash -> encoder.matches(password, hash))
        .orElseGet(() -> encoder.encode(password));
  }

  private static String madeUp(AccountSetting setting) {
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    System.out.println("账号 account: " + setting.name() + "  密码 password: " + password);
    return password;
  }
}
