package org.dateline.resolve.lexicon;

import java.time.LocalDate;
import java.util.List;
import org.dateline.codebook.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a dictionary says: spellings, and what each of them means in a time.
 *
 * @param sense what sort of thing they name
 * @param name the name of the line
 * @param spellings as they are to be found in a text; upper and lower case count
 * @param id its id, or null
 * @param country ISO 3166-1 alpha-3, IGO, NGO or MNC, or null
 * @param base ISO 3166-1 alpha-3 of the state it sits in where that is another, or null
 * @param role or null
 * @param office the office held, or null
 * @param person whether a single human being is meant
 * @param from first day on which it holds, or null for always
 * @param to last day on which it holds, or null for always
 * @param file where it stands, as the user named the file
 * @param line its number there, from 1
 */
public record ActorLine(
    Sense sense,
    String name,
    List<String> spellings,
    @Nullable String id,
    @Nullable String country,
    @Nullable String base,
    @Nullable Role role,
    @Nullable String office,
    boolean person,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String file,
    int line) {

  /** Where it stands, with the file's name alone: {@code states.tsv:42}. */
  public String place() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) + ":" + line;
  }
}
