package org.dateline.read.document;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.plain.PlainTextReader;

/** Reads an RTF file as one article: its text as if it had come as plain text. */
public final class RtfReader implements ArticleReader {
  /** The most bytes a file may have; pictures make it longer than its text. */
  static final int LONGEST_FILE = 32 << 20;

  @Override
  public boolean knows(Input input) {
    return RtfText.begins(input.head());
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    byte[] bytes = input.stream().readNBytes(LONGEST_FILE + 1);
    Reading reading =
        bytes.length > LONGEST_FILE
            ? new Reading.Failed(
                input.name(), "longer than 32 MiB, which no article is; part it into articles")
            : PlainTextReader.reading(input.name(), RtfText.ofArticle(bytes), null);
    return List.of(reading).iterator();
  }
}
