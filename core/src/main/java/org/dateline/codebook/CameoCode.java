package org.dateline.codebook;

import org.jspecify.annotations.Nullable;

/**
 * One code of CAMEO, the older codebook that many datasets use.
 *
 * @param code two to four digits, kept as text for its leading zero: {@code "112"}
 * @param name its short name: {@code "accuse"}
 * @param goldstein its Goldstein value, -10 (conflict) to 10 (cooperation)
 * @param quadClass 0 statements and appeals, 1 verbal cooperation, 2 material cooperation, 3 verbal
 *     conflict, 4 material conflict
 * @param type the PLOVER type that takes the code in, or null for a plain statement
 * @param mode that type's mode, or null where the code tells none
 * @param definition what it means
 */
public record CameoCode(
    String code,
    String name,
    double goldstein,
    int quadClass,
    @Nullable Type type,
    @Nullable String mode,
    String definition) {

  /** Its first two digits: {@code "11"}. */
  public String root() {
    return code.substring(0, 2);
  }
}
