package org.dateline.resolve.lexicon;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.Nearest;
import org.dateline.knowledge.Table;

/**
 * The codes that stand in the column {@code country}: those of {@code states.tsv}, IGO, NGO, MNC,
 * and the ones from XAA to XZZ, which ISO 3166-1 leaves to its users.
 */
final class CountryCodes {
  private static final Set<String> NO_STATES = Set.of("IGO", "NGO", "MNC");

  private final Set<String> codes = new TreeSet<>(NO_STATES);

  private CountryCodes(Collection<String> states) {
    codes.addAll(states);
  }

  /** Those that the program knows. */
  static CountryCodes shipped() {
    Table states = Table.shipped("actors/states.tsv");
    return new CountryCodes(states.rows().stream().map(row -> row.get("id")).toList());
  }

  /** Whether it has the form of one. */
  static boolean looksRight(String code) {
    return code.length() == 3
        && capital(code.charAt(0))
        && capital(code.charAt(1))
        && capital(code.charAt(2));
  }

  private static boolean capital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  /** Whether it is that of a state that the program knows. */
  boolean isState(String code) {
    return codes.contains(code) && !NO_STATES.contains(code);
  }

  boolean knows(String code) {
    return codes.contains(code) || code.charAt(0) == 'X' && looksRight(code);
  }

  /** "; did you mean PAK?", or nothing. */
  String hint(String wrong) {
    return Nearest.hint(wrong, codes);
  }
}
