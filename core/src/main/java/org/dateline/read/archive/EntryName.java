package org.dateline.read.archive;

/** Tells by its name which file of an archive is to be read. */
final class EntryName {
  private static final String MACINTOSH = "__MACOSX";

  private EntryName() {}

  /** Whether it, or a folder it lies in, is hidden, or is what Macintosh adds to archives. */
  static boolean isHidden(String name) {
    for (String part : name.split("[/\\\\]", -1)) {
      boolean step = part.equals(".") || part.equals("..");
      if (part.startsWith(".") && !step || part.equals(MACINTOSH)) {
        return true;
      }
    }
    return false;
  }
}
