package org.dateline.resolve.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A noun of nouns.tsv.
 *
 * @param what what a number of it is where no verb says what befell it
 * @param kind which sort of noun
 * @param unit the name of the unit where that is not the noun itself
 * @param number whether this form is its singular, its plural or both
 * @param plural its plural
 */
record Noun(String what, Kind kind, @Nullable String unit, Grammar number, String plural) {
  enum Grammar {
    SINGULAR,
    PLURAL,
    BOTH
  }

  boolean isSingular() {
    return number == Grammar.SINGULAR;
  }

  boolean isPlural() {
    return number == Grammar.PLURAL;
  }

  /** Whether it is a body of people: "a force of 300", "a brigade of 4,000". */
  boolean isBody() {
    return kind == Kind.BODY || what.equals("units");
  }

  /** What a number of its members is. */
  String ofMembers() {
    return what.equals("units") ? "troops" : what;
  }

  enum Kind {
    PERSON,
    FATE,
    BODY,
    THING,
    MEASURE,
    OTHER
  }
}
