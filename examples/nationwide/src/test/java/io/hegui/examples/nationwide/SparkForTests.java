package io.hegui.examples.nationwide;

import org.apache.spark.sql.SparkSession;

/** A Spark of two threads in this process; the first to ask for it starts it. */
final class SparkForTests {
  private SparkForTests() {}

  static SparkSession get() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("tests")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 3)
        // To compile the queries takes longer than to answer them on so few rows.
        .config("spark.sql.codegen.wholeStage", false)
        .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate();
  }
}
