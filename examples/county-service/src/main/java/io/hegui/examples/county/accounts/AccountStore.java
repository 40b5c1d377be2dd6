package io.hegui.examples.county.accounts;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** The accounts in the database. */
@Repository
class AccountStore {
  private final JdbcClient sql;

  AccountStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Account> find(String name) {
    return sql.sql("select name, password as hash, role, township from account where name = ?")
        .param(name)
        .query(Account.class)
        .optional();
  }

  void put(Account account) {
    sql.sql(
            """
            insert into account (name, password, role, township) values (?, ?, ?, ?)
            on conflict (name) do update set
              password = excluded.password, role = excluded.role, township = excluded.township
            """)
        .params(account.name(), account.hash(), account.role().name(), account.township())
        .update();
  }

  Account login(String name) {
    return find(name).orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }
}
