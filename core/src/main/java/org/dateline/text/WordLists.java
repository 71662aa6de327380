package org.dateline.text;

/**
 * What the splitter knows of words. Immutable; shared.
 *
 * @param abbreviations the abbreviations
 * @param common the closed classes of words
 */
record WordLists(Abbreviations abbreviations, CommonWords common) {

  /** The ones that are shipped inside. */
  static WordLists shipped() {
    return new WordLists(Abbreviations.shipped(), CommonWords.shipped());
  }
}
