package io.hegui.examples.reports.letters;

import io.hegui.text.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What all letters share beside the findings. What is empty is left to be filled in by hand.
 *
 * @param policy the title of the policy that was checked
 * @param issuer who sends the letters (落款)
 * @param number the document's number (发文字号); {@code {n}} in it becomes the letter's number
 * @param date the letters' day
 * @param deadline the day by which things have to be put right (整改期限)
 * @param contact whom to ask, with the telephone number (联系人)
 */
public record Letterhead(
    Text policy,
    String issuer,
    String number,
    @Nullable LocalDate date,
    @Nullable LocalDate deadline,
    String contact) {
  /** A letterhead to be filled in by hand. */
  public static Letterhead blank(Text policy) {
    return new Letterhead(policy, "", "", null, null, "");
  }

  /** The number of that letter; empty if it is filled in by hand. */
  String numberOf(Letter letter) {
    return number.replace("{n}", Integer.toString(letter.number()));
  }
}
