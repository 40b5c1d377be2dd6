package io.hegui.examples.reports.formats;

/** Text that XML can hold. */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** The text with � for every character that no XML document may have, however it is written. */
  static String clean(String text) {
    return text.codePoints()
        .map(character -> isAllowed(character) ? character : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= ' ' && character <= '\uD7FF')
        || (character >= '\uE000' && character < '\uFFFE')
        || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
