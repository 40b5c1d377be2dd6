package io.hegui.examples.benchmarks.contenders;

import io.hegui.examples.benchmarks.plain.Finding;
import io.hegui.examples.benchmarks.plain.FindingsJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** SQL in DuckDB: the tables in its memory, the ten rules one statement. */
final class WithDuckDb implements Contender<Connection, List<Finding>> {
  private final String tables = Resource.text("tables.sql");
  private final String rules = Resource.text("ten-rules.sql");

  @Override
  public Connection read(Path folder) throws SQLException {
    Connection database = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = database.createStatement()) {
      // As many threads as the JVM has processors, so that it gets no more than the others.
      statement.execute("SET threads = " + Runtime.getRuntime().availableProcessors());
      statement.execute(tables.replace("{folder}", folder.toString()));
    }
    return database;
  }

  @Override
  public List<Finding> check(Connection database) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(rules)) {
      while (rows.next()) {
        findings.add(
            new Finding(
                rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
      }
    }
    return findings;
  }

  @Override
  public void write(List<Finding> result, OutputStream out) throws IOException {
    FindingsJson.write(result, out);
  }

  @Override
  public List<Finding> findings(List<Finding> result) {
    return result;
  }

  @Override
  public void close(Connection database) throws IOException {
    try {
      database.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
