package org.dateline.read.document;

import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/** Knows the documents of Word up to 2003, and leaves them aside with advice. */
public final class OldWordReader implements ArticleReader {
  private static final int[] MARK = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

  @Override
  public boolean knows(Input input) {
    byte[] head = input.head();
    for (int at = 0; at < MARK.length; at++) {
      if (at >= head.length || (head[at] & 0xFF) != MARK[at]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Iterator<Reading> read(Input input) {
    String reason =
        switch (input.extension()) {
          case "xls" -> "an old spreadsheet (.xls), which is not read; save it as .csv";
          case "ppt" -> "old slides (.ppt), which are not read";
          case "msg" -> "a message of Outlook (.msg), which is not read; save it as .eml";
          default -> "an old Word document (.doc), which is not read; save it as .docx";
        };
    return List.<Reading>of(new Reading.Skipped(input.name(), reason)).iterator();
  }
}
