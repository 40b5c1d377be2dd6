package io.hegui.examples.audit;

/**
 * What the commands of one run share.
 *
 * @param language the language of what is asked for: reports, lists, letters. Only the command line
 *     chooses it, so that a script gets the same wherever it runs
 * @param spoken the language of help and of what the command itself says; the user's locale chooses
 *     it where the command line does not
 */
record Session(
    Surroundings surroundings, Library library, Language language, Language spoken, Manner manner) {
  /** The library; what takes it long is shown on the user's terminal. */
  @Override
  public Library library() {
    return library.telling(this);
  }

  /** The same with more of a library. */
  Session with(Library extended) {
    return new Session(surroundings, extended, language, spoken, manner);
  }

  boolean colours() {
    return surroundings.colours(manner.colour());
  }

  String say(String key, Object... namesAndValues) {
    return spoken.say(key, namesAndValues);
  }
}
