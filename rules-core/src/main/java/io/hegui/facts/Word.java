package io.hegui.facts;

/** An enumeration constant that also has the Chinese word by which a county's tables name it. */
public interface Word {
  /** The Chinese word, as the data contract has it. */
  String word();
}
