package org.dateline.cli.terminal;

import org.dateline.codebook.Quad;

/** The looks that are used, of middle brightness: they can be read on black and on white. */
public final class Palette {
  /** What matters most. */
  public static final Style STRONG = new Style("1");

  /** What stands behind. */
  public static final Style QUIET = new Style("38;5;245");

  /** Words that are evidence. */
  public static final Style UNDERLINED = new Style("4");

  /** Who did it. */
  public static final Style SOURCE = new Style("38;5;37");

  /** Whom it was done to. */
  public static final Style TARGET = new Style("38;5;133");

  private static final Style BLUE = new Style("38;5;68");
  private static final Style GREEN = new Style("38;5;71");
  private static final Style AMBER = new Style("38;5;172");
  private static final Style RED = new Style("38;5;167");

  private Palette() {}

  /** The colour of a class of events. */
  public static Style of(Quad quad) {
    return switch (quad) {
      case VERBAL_COOPERATION -> BLUE;
      case MATERIAL_COOPERATION -> GREEN;
      case VERBAL_CONFLICT -> AMBER;
      case MATERIAL_CONFLICT -> RED;
    };
  }
}
