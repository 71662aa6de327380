package org.dateline.codebook;

/**
 * What the codebook says of a type.
 *
 * @param type the type
 * @param score its PLOVER score, -10 (conflict) to 10 (cooperation)
 * @param goldsteinRoot the Goldstein value of the CAMEO root nearest to it
 * @param definition what it takes in
 * @param example a sentence that has it
 */
public record TypeEntry(
    Type type, double score, double goldsteinRoot, String definition, String example) {}
