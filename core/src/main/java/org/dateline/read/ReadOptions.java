package org.dateline.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to read.
 *
 * @param fields names that fields of JSON and CSV have beside those of {@code fields.tsv}: from our
 *     name to theirs, {@code title -> headline}
 * @param language the language that every article is in, by ISO 639-1, or null to have it told by
 *     looking; articles that are not English are skipped
 * @param web fetches what an address names, or null: addresses are then not read
 */
public record ReadOptions(
    Map<String, String> fields, @Nullable String language, @Nullable Web web) {

  /** As the program reads where nothing is said. */
  public static final ReadOptions DEFAULT = new ReadOptions(Map.of(), null, null);

  /** Copies the map. */
  public ReadOptions {
    fields = Map.copyOf(fields);
  }
}
