package org.dateline.read.plain;

import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/** Knows what is no text, and leaves it aside. */
public final class BinaryReader implements ArticleReader {
  private static final int MOST_CONTROLS_OF_A_HUNDRED = 10;

  @Override
  public boolean knows(Input input) {
    String head = input.headText();
    long controls = head.chars().filter(BinaryReader::isControl).count();
    return head.indexOf('\0') >= 0
        || head.startsWith("%PDF-")
        || controls * 100 > (long) head.length() * MOST_CONTROLS_OF_A_HUNDRED;
  }

  @Override
  public Iterator<Reading> read(Input input) {
    return List.<Reading>of(new Reading.Skipped(input.name(), "binary, not text")).iterator();
  }

  private static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
  }
}
