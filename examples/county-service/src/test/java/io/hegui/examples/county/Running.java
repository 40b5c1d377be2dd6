package io.hegui.examples.county;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The service in this process, on a port of its own, with passwords of its own. */
final class Running implements AutoCloseable {
  /** Two townships of the sample county, each with poor villages. */
  static final String TOWN = "513228101";

  static final String OTHER_TOWN = "513228102";

  private static final String SECRET = UUID.randomUUID().toString();

  /** Started when it is first asked for. */
  private static final class Shared {
    static final Running SERVICE = untilTheEnd();

    private static Running untilTheEnd() {
      Path home = folder();
      Running service = start("--county.home=" + home);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    service.close();
                    delete(home);
                  }));
      return service;
    }
  }

  private final ConfigurableApplicationContext context;

  private Running(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** The one that most tests use, with a database of its own; it ends with the tests. */
  static Running shared() {
    return Shared.SERVICE;
  }

  /** Starts one with further settings, which outweigh those that all have. */
  static Running start(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--county.today=2016-03-31",
                "--county.limits.requests=10000",
                "--county.limits.burst=10000"));
    String[] accounts = {
      "county COUNTY ", "auditor AUDITOR ", "town TOWNSHIP " + TOWN, "other TOWNSHIP " + OTHER_TOWN
    };
    for (int i = 0; i < accounts.length; i++) {
      String[] parts = accounts[i].split(" ", -1);
      String account = "--county.accounts[" + i + "].";
      all.add(account + "name=" + parts[0]);
      all.add(account + "role=" + parts[1]);
      all.add(account + "township=" + parts[2]);
      all.add(account + "password=" + SECRET);
    }
    for (String setting : settings) {
      String name = setting.substring(0, setting.indexOf('=') + 1);
      all.removeIf(other -> other.startsWith(name));
      all.add(setting);
    }
    SpringApplication application = new SpringApplication(CountyService.class);
    application.setRegisterShutdownHook(false);
    return new Running(application.run(all.toArray(String[]::new)));
  }

  static Path folder() {
    try {
      return Files.createTempDirectory("county-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (NoSuchFileException e) {
      delete(folder); // a server that ended took a file of its own along
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + port();
  }

  int port() {
    return Integer.parseInt(
        requireNonNull(context.getEnvironment().getProperty("local.server.port")));
  }

  static String password() {
    return SECRET;
  }

  Client as(String account) {
    return new Client(address(), account, SECRET);
  }

  Client asNobody() {
    return new Client(address(), "", "");
  }

  <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
