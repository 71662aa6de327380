package org.dateline.cli.view;

/** A share drawn as a bar. */
public final class Bar {
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

  private Bar() {}

  /**
   * The bar.
   *
   * @param share 0 to 1
   * @param cells how many cells a share of 1 takes; the bar is padded to them
   */
  public static String of(double share, int cells) {
    long eighths = Math.round(Math.min(1, Math.max(0, share)) * cells * 8);
    StringBuilder bar = new StringBuilder();
    for (int i = 0; i < cells; i++) {
      int filled = (int) Math.min(8, Math.max(0, eighths - 8L * i));
      bar.append(EIGHTHS.charAt(filled));
    }
    return bar.toString();
  }
}
