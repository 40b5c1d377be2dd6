package io.hegui.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A column that holds the id of a row of another table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Ref {
  /** The name of the table referred to. */
  String value();

  /**
   * Whether a row counts even if this reference leads nowhere: it then names somebody who is not
   * eligible.
   */
  boolean tolerant() default false;
}
