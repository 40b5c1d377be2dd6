package io.hegui.examples.county.database;

import io.hegui.examples.county.CountySettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL without a server: where no URL is given, the service starts one of its own, which
 * keeps its data in the home folder and listens to this machine only.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabase {
  private static final String DATABASE = "postgres";

  /** Owns the tables; for migrations only. */
  private static final String OWNER = "postgres";

  /** What the service works as; the migrations grant it what it needs. */
  private static final String SERVICE = "county_service";

  @Bean(destroyMethod = "close")
  EmbeddedPostgres postgres(CountySettings settings) throws IOException {
    Path home = settings.home().toAbsolutePath();
    Files.createDirectories(
        home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path data = home.resolve("postgres");
    Leftover.of(data).stop();
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setServerConfig("listen_addresses", "127.0.0.1")
            // It comes with this switched off: what was answered could be lost.
            .setServerConfig("synchronous_commit", "on")
            .start();
    JdbcClient sql = JdbcClient.create(postgres.getDatabase(OWNER, DATABASE));
    boolean known =
        sql.sql("select exists (select from pg_roles where rolname = ?)")
            .param(SERVICE)
            .query(Boolean.class)
            .single();
    if (!known) {
      sql.sql("create role " + SERVICE + " login").update();
    }
    return postgres;
  }

  @Bean
  JdbcConnectionDetails service(EmbeddedPostgres postgres) {
    return new Service(postgres.getJdbcUrl(SERVICE, DATABASE));
  }

  @Bean
  FlywayConnectionDetails owner(EmbeddedPostgres postgres) {
    return new Owner(postgres.getJdbcUrl(OWNER, DATABASE));
  }

  private record Service(String url) implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
      return url;
    }

    @Override
    public String getUsername() {
      return SERVICE;
    }

    @Override
    public String getPassword() {
      return "";
    }
  }

  private record Owner(String url) implements FlywayConnectionDetails {
    @Override
    public String getJdbcUrl() {
      return url;
    }

    @Override
    public String getUsername() {
      return OWNER;
    }

    @Override
    public String getPassword() {
      return "";
    }
  }
}
