package io.hegui.examples.nationwide;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** A Spark cluster on this machine: a master and two workers, each a process of its own. */
final class Cluster implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final List<Process> processes = new ArrayList<>();
  private final Path folder;
  private final String master;

  Cluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    // A worker wants a Spark with a folder of jars; ours are on the class path.
    Files.createDirectories(folder.resolve("jars"));
    int port = freePort();
    master = "spark://" + HOST + ":" + port;
    String ports = Integer.toString(port);
    start(
        "master",
        "org.apache.spark.deploy.master.Master",
        "-h",
        HOST,
        "-p",
        ports,
        "--webui-port",
        "0");
    awaitPort(port);
    for (String worker : List.of("worker-1", "worker-2")) {
      start(
          worker,
          "org.apache.spark.deploy.worker.Worker",
          List.of(
                  "-h",
                  HOST,
                  "-c",
                  "1",
                  "-m",
                  "2g",
                  "--webui-port",
                  "0",
                  "-d",
                  folder.resolve(worker).toString(),
                  master)
              .toArray(String[]::new));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitPort(int port) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      try {
        new Socket(InetAddress.getLoopbackAddress(), port).close();
        return;
      } catch (IOException e) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    throw new IllegalStateException("the master does not answer");
  }

  /** Submits the job as its users do, and goes on at once. */
  Process submit(String... args) throws IOException {
    List<String> all = new ArrayList<>(List.of("--master", master, "--deploy-mode", "client"));
    for (String conf :
        List.of(
            "spark.driver.host=" + HOST,
            "spark.driver.bindAddress=" + HOST,
            "spark.ui.enabled=false",
            "spark.executor.memory=1g",
            "spark.executor.extraClassPath=" + System.getProperty("java.class.path"),
            "spark.sql.shuffle.partitions=4",
            // To compile the queries takes longer than to answer them on so few rows.
            "spark.sql.codegen.wholeStage=false",
            "spark.sql.codegen.factoryMode=NO_CODEGEN")) {
      all.addAll(List.of("--conf", conf));
    }
    all.addAll(List.of("--class", Nationwide.class.getName(), "spark-internal"));
    all.addAll(List.of(args));
    return start("submit", "org.apache.spark.deploy.SparkSubmit", all.toArray(String[]::new));
  }

  private Process start(String name, String type, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), type));
    command.addAll(List.of(args));
    File log = folder.resolve(name + ".log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
    builder.environment().put("SPARK_LOCAL_IP", HOST);
    builder.environment().put("SPARK_HOME", folder.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /** Kills a worker and its executor at once, as a machine that loses its power. */
  void killAWorker() {
    kill(processes.get(1));
  }

  private static void kill(Process process) {
    Stream.concat(process.descendants(), Stream.of(process.toHandle()))
        .forEach(ProcessHandle::destroyForcibly);
  }

  @Override
  public void close() {
    processes.forEach(Cluster::kill);
  }
}
