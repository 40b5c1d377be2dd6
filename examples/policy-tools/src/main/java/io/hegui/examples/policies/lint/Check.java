package io.hegui.examples.policies.lint;

import java.util.Locale;

/** What is looked for. The ids stay the same, so that exceptions and other tools can name them. */
public enum Check {
  FILE_MISSING,
  FILE_ENCODING,
  FILE_MALFORMED,
  TABLE_MALFORMED,
  SOURCE_UNLISTED,
  DRL_SYNTAX,
  DRL_COMPILE,
  JAVA_COMPILE,
  TABLE_CLASS,
  POLICY_LOAD,
  UNKNOWN_TYPE,
  UNKNOWN_PROPERTY,
  UNKNOWN_VARIABLE,
  UNKNOWN_FUNCTION,
  RULE_NAME,
  RULE_TWICE,
  RULE_WITHOUT_CLAUSE,
  RULE_ANNOTATION,
  RULE_ATTRIBUTE,
  NO_GLOBALS,
  NO_FUNCTIONS,
  NO_QUERIES,
  CONSEQUENCE,
  MESSAGE_MISSING,
  MESSAGE_UNUSED(true),
  MESSAGE_TWICE,
  MESSAGE_PLACEHOLDER,
  TABLE_UNDECLARED,
  TABLE_UNNEEDED(true),
  LITERAL,
  CLOCK,
  DECIMAL_ARITHMETIC,
  PARAMETER_UNKNOWN,
  PARAMETER_UNUSED(true),
  PARAMETER_UNDATED,
  PARAMETER_OVERLAP,
  PARAMETER_NUMBER,
  PARAMETER_CLAUSE,
  PARAMETER_TEXT,
  THRESHOLD_GAP,
  THRESHOLD_KEY(true),
  THRESHOLD_KEY_UNKNOWN,
  THRESHOLD_ORDER,
  NEVER_HOLDS,
  DUTY_UNBREAKABLE,
  DUTY_NEVER_OWED,
  DEADLINE_WITHOUT_DONE,
  DUTY_WITHOUT_DAY,
  KIND_UNDECLARED,
  KIND_WITHOUT_RULE,
  CARTESIAN_JOIN(true),
  LEDGER_UNKNOWN_RULE,
  LEDGER_MISSING_RULE(true),
  RULE_WITHOUT_TEST,
  KIND_WITHOUT_TEST(true),
  TEST_WITHOUT_RULE(true),
  CASE_MALFORMED,
  EXCEPTION_UNUSED(true);

  private final boolean warning;

  Check() {
    this(false);
  }

  Check(boolean warning) {
    this.warning = warning;
  }

  /** Whether a policy can do with it. */
  public boolean isWarning() {
    return warning;
  }

  /** The check's id, as {@code table-undeclared}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
