package io.hegui.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.hegui.text.Visible;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Has JSON write as {@code \}{@code u009B} what JSON allows as it is, but a terminal obeys or shows
 * in another order. Whoever reads the JSON gets the same text.
 */
public final class VisibleCharacters extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  private final int[] ascii = standardAsciiEscapesForJSON();

  /** Those of JSON itself, and more. */
  public VisibleCharacters() {
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  /** Half of a pair is left to the generator, which sees the other half. */
  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return character > DELETE && !isHalf(character) && Visible.steers(character)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", character))
        : null;
  }

  private static boolean isHalf(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }
}
