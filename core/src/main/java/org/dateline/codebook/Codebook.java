package org.dateline.codebook;

import java.util.List;
import java.util.function.Function;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * The PLOVER codebook and its bridge to CAMEO: types, modes, contexts, scores and codes.
 *
 * <pre>{@code
 * Codebook codebook = Codebook.shipped();
 * double score = codebook.score(Type.ACCUSE, "allege");
 * }</pre>
 *
 * <p>Immutable; may be shared by threads.
 */
public final class Codebook {
  private final PloverTypes types;
  private final CameoCodes codes;
  private final CameoRules rules;
  private final ContextLexicon contexts;

  private Codebook(Function<String, Table> tables) {
    types =
        PloverTypes.read(tables.apply("codebook/types.tsv"), tables.apply("codebook/modes.tsv"));
    codes = CameoCodes.read(tables.apply("codebook/cameo.tsv"), types);
    rules = CameoRules.read(tables.apply("codebook/cameo-rules.tsv"), types, codes);
    contexts =
        ContextLexicon.read(
            tables.apply("codebook/contexts.tsv"), tables.apply("codebook/contexts-lexicon.tsv"));
  }

  /**
   * The codebook that is shipped inside.
   *
   * @throws KnowledgeException where one of its files is wrong
   */
  public static Codebook shipped() {
    return of(Table::shipped);
  }

  /**
   * A codebook of one's own.
   *
   * @param tables gives the table for each name: {@code codebook/types.tsv}, {@code modes.tsv},
   *     {@code cameo.tsv}, {@code cameo-rules.tsv}, {@code contexts.tsv} and {@code
   *     contexts-lexicon.tsv} of the same folder
   * @throws KnowledgeException where one is wrong, with file, line and mend
   */
  public static Codebook of(Function<String, Table> tables) {
    return new Codebook(tables);
  }

  /** What the codebook says of a type. */
  public TypeEntry entry(Type type) {
    return types.entry(type);
  }

  /** The names of a type's modes, in the codebook's order; none for some types. */
  public List<String> modes(Type type) {
    return types.modes(type);
  }

  /** Whether a type has a mode of that name. */
  public boolean hasMode(Type type, String mode) {
    return types.mode(type, mode) != null;
  }

  /**
   * What the codebook says of a mode.
   *
   * @throws IllegalArgumentException where the type has no such mode
   */
  public Mode mode(Type type, String name) {
    Mode mode = types.mode(type, name);
    if (mode == null) {
      throw new IllegalArgumentException(type + " has no mode '" + name + "'");
    }
    return mode;
  }

  /** The names of all contexts, in the codebook's order. */
  public List<String> contexts() {
    return contexts.contexts();
  }

  /**
   * The PLOVER score of an act, -10 (conflict) to 10 (cooperation): its mode's, or its type's where
   * there is no mode or the mode has none.
   *
   * @throws IllegalArgumentException where the type has no such mode
   */
  public double score(Type type, @Nullable String mode) {
    Double ofMode = mode == null ? null : mode(type, mode).score();
    return ofMode == null ? entry(type).score() : ofMode;
  }

  /**
   * A CAMEO code by its digits: {@code "112"}.
   *
   * @throws IllegalArgumentException where CAMEO has no such code
   */
  public CameoCode cameo(String code) {
    return codes.get(code);
  }

  /** The rules that give an event its CAMEO code. */
  public CameoRules cameoRules() {
    return rules;
  }

  /** The words that tell what a sentence is about. */
  public ContextLexicon contextLexicon() {
    return contexts;
  }
}
