package io.hegui.examples.county;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL that can be killed as if the power failed, and started again. */
final class Server implements AutoCloseable {
  private final Path data;
  private final int port;
  private EmbeddedPostgres postgres;

  Server(Path folder) throws IOException {
    data = folder.resolve("server");
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    postgres = started();
  }

  private EmbeddedPostgres started() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setServerConfig("synchronous_commit", "on")
        .setPort(port)
        .start();
  }

  void start() throws IOException {
    postgres = started();
  }

  String url() {
    return postgres.getJdbcUrl("postgres", "postgres");
  }

  /** Kills the server and all that work for it, without a word. */
  void kill() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
    server.children().forEach(ProcessHandle::destroyForcibly);
    server.destroyForcibly();
    server.onExit().join();
    postgres.close(); // lets go of the folder
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
