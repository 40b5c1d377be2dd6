package io.hegui.examples.audit;

/** What the commands of one run share. */
record Session(Surroundings surroundings, Library library, Language language, Manner manner) {
  boolean colours() {
    return surroundings.colours(manner.colour());
  }

  String say(String key, Object... namesAndValues) {
    return language.say(key, namesAndValues);
  }
}
