package io.hegui.examples.county.checks;

import io.hegui.calendar.AuditPeriod;
import io.hegui.calendar.Frequency;
import io.hegui.examples.county.CountySettings;
import io.hegui.examples.county.accounts.Account;
import io.hegui.examples.county.accounts.Role;
import io.hegui.examples.county.audit.AuditTrail;
import io.hegui.examples.county.web.ProblemException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes out what is asked, and whether whoever asks may. */
@Component
public class Questions {
  private static final int LAST_YEAR = 9999;

  private final CountySettings settings;
  private final JdbcClient sql;
  private final AuditTrail trail;

  Questions(CountySettings settings, JdbcClient sql, AuditTrail trail) {
    this.settings = settings;
    this.sql = sql;
    this.trail = trail;
  }

  /**
   * The question; if names are to be shown in full, the trail notes who asked.
   *
   * @throws ProblemException if there is no such period, or names are not for this account
   */
  public Question of(Asked asked, Account account) {
    LocalDate asOf = asked.asOf() == null ? today() : asked.asOf();
    if (asOf.getYear() < 1 || asOf.getYear() > LAST_YEAR) {
      throw ProblemException.of(400, "http-400");
    }
    AuditPeriod period = period(asked, asOf);
    boolean unmasked = Boolean.TRUE.equals(asked.unmasked());
    if (unmasked && account.role() != Role.COUNTY) {
      throw ProblemException.of(403, "names-refused");
    } else if (unmasked) {
      trail.note(account.name(), AuditTrail.Action.NAMES_SHOWN, period + " as of " + asOf);
    }
    return new Question(period, asOf, !unmasked);
  }

  private static AuditPeriod period(Asked asked, LocalDate asOf) {
    if (asked.period() == null || asked.period().isBlank()) {
      return Frequency.QUARTER.unitOf(asOf);
    }
    try {
      return AuditPeriod.parse(asked.period());
    } catch (IllegalArgumentException e) {
      throw ProblemException.of(400, "period-malformed");
    }
  }

  /** The day that the settings name, else the database's. */
  public LocalDate today() {
    LocalDate set = settings.today();
    return set == null
        ? sql.sql("select (now() at time zone 'Asia/Shanghai')::date")
            .query(LocalDate.class)
            .single()
        : set;
  }
}
