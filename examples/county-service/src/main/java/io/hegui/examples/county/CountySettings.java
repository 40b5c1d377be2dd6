package io.hegui.examples.county;

import io.hegui.examples.county.accounts.AccountSetting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs the service may set.
 *
 * @param home the folder of the database that the service brings along
 * @param today the day that checks are made as of unless they name one; the database's own day if
 *     it is not set
 * @param sample files or folders that are loaded into a database without facts
 * @param accounts the accounts to be there; of one without a password a password is made up when
 *     the account is, and printed once
 */
@ConfigurationProperties("county")
public record CountySettings(
    @DefaultValue("county-home") Path home,
    @Nullable LocalDate today,
    @DefaultValue List<Path> sample,
    @DefaultValue List<AccountSetting> accounts) {}
