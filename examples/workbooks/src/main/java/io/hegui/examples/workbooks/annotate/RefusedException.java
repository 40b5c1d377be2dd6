package io.hegui.examples.workbooks.annotate;

import io.hegui.text.Text;
import java.io.IOException;

/** A workbook of which no annotated copy is made; nothing was written. */
public final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Text reason;

  RefusedException(String key, Object... namesAndValues) {
    this(Sayings.of("refused." + key, namesAndValues));
  }

  private RefusedException(Text reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** Why, for people. */
  public Text reason() {
    return reason;
  }
}
