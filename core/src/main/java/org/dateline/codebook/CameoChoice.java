package org.dateline.codebook;

/**
 * The CAMEO code an event got, and why.
 *
 * @param code the code
 * @param because the line that decided: {@code "cameo-rules.tsv:88"}
 */
public record CameoChoice(CameoCode code, String because) {}
