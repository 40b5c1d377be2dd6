package io.hegui.examples.reports.letters;

import com.google.common.base.Strings;
import java.text.Normalizer;

/**
 * Names of files that every file system takes, whatever the addressee is called: letters and digits
 * only, of sane length, and behind a number, which also keeps apart those that are called the same
 * and spares the names that Windows keeps for devices.
 */
final class SafeName {
  private static final int CHARACTERS = 40;

  private SafeName() {}

  /**
   * Such as {@code 007-县农业局}.
   *
   * @param number the number that no other file of the folder has
   * @param last the largest such number, for numbers of one length
   */
  static String of(int number, int last, String name) {
    int digits = Math.max(3, Integer.toString(last).length());
    String shown = Strings.padStart(Integer.toString(number), digits, '0');
    String plain = plain(name);
    return plain.isEmpty() ? shown : shown + "-" + plain;
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    int[] characters = Normalizer.normalize(name, Normalizer.Form.NFKC).codePoints().toArray();
    int length = 0;
    for (int character : characters) {
      if (length == CHARACTERS) {
        break;
      } else if (Character.isLetterOrDigit(character)) {
        plain.appendCodePoint(character);
        length++;
      } else if (length > 0 && plain.charAt(plain.length() - 1) != '_') {
        plain.append('_');
        length++;
      }
    }
    int end = plain.length();
    return end > 0 && plain.charAt(end - 1) == '_' ? plain.substring(0, end - 1) : plain.toString();
  }
}
