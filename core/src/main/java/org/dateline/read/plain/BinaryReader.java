package org.dateline.read.plain;

import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/** Knows what is no text, and leaves it aside. */
public final class BinaryReader implements ArticleReader {
  private static final int MOST_CONTROLS_OF_A_HUNDRED = 10;

  /** Text with fewer zeros than one in so many characters is damaged, but can be read. */
  private static final int CHARACTERS_FOR_A_ZERO = 200;

  @Override
  public boolean knows(Input input) {
    String head = input.headText();
    long controls = controls(head);
    return zeros(head) * CHARACTERS_FOR_A_ZERO > head.length() && !input.beginsAsPage()
        || head.startsWith("%PDF-")
        || controls * 100 > (long) head.length() * MOST_CONTROLS_OF_A_HUNDRED;
  }

  @Override
  public Iterator<Reading> read(Input input) {
    return List.<Reading>of(new Reading.Skipped(input.name(), "binary, not text")).iterator();
  }

  private static long zeros(String head) {
    long zeros = 0;
    for (int at = head.indexOf('\0'); at >= 0; at = head.indexOf('\0', at + 1)) {
      zeros++;
    }
    return zeros;
  }

  private static long controls(String head) {
    long controls = 0;
    for (int at = 0; at < head.length(); at++) {
      controls += isControl(head.charAt(at)) ? 1 : 0;
    }
    return controls;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
  }
}
