package cn.example.draft;

import io.hegui.policy.Parameter;
import java.math.BigDecimal;

/** Shares, which conditions cannot calculate. */
public final class Share {
  private Share() {}

  public static boolean isBelow(int part, int whole, Parameter least) {
    BigDecimal asked = least.decimal().multiply(BigDecimal.valueOf(whole));
    return BigDecimal.valueOf(part).compareTo(asked) < 0;
  }
}
