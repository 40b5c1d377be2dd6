package io.hegui.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the table whose rows a record holds. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactTable {
  /** The table's name: the JSON key and the stem of a file's name. */
  String name();

  /** The Chinese name: an Excel sheet's, or the stem of a file's name. */
  String heading();

  /**
   * Whether the rows are a register. A register's row counts even if it refers to something that
   * was not submitted; any other row with such a reference is neither a subject nor evidence.
   */
  boolean register() default false;

  /** What a verdict calls a row that it is about, as {@code village} in {@code village:V01}. */
  String subject() default "";

  /**
   * The column that says for people which row is meant: a name, or a reference to a row that has
   * one.
   */
  String label() default "";
}
