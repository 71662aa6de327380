package org.dateline.codebook;

import java.util.Locale;

/**
 * The four classes that every type of event falls into: cooperation or conflict, in word or deed.
 */
public enum Quad {
  /** Words of cooperation. */
  VERBAL_COOPERATION,
  /** Deeds of cooperation. */
  MATERIAL_COOPERATION,
  /** Words of conflict. */
  VERBAL_CONFLICT,
  /** Deeds of conflict. */
  MATERIAL_CONFLICT;

  /** The name in the event JSON: {@code verbal conflict}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
