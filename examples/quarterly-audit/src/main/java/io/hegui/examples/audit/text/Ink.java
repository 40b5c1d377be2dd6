package io.hegui.examples.audit.text;

/** How a piece of text stands out on a terminal that has colours. */
public enum Ink {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  RED("1;31"),
  YELLOW("33"),
  CYAN("36"),
  GREEN("32");

  private static final String ESCAPE = "\u001b[";

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text between the marks that switch this ink on and off. */
  String paint(String text) {
    return code.isEmpty() || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
