package org.dateline.read;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** Knows HTML and XML, and leaves them aside: read as plain text, their tags would be news. */
final class MarkupReader implements ArticleReader {
  private static final List<String> BEGINNINGS =
      List.of("<!doctype", "<?xml", "<html", "<head", "<body", "<rss", "<feed", "<!--");

  @Override
  public boolean knows(Input input) {
    String head = input.headText().stripLeading();
    String start = head.substring(0, Math.min(head.length(), 16)).toLowerCase(Locale.ROOT);
    return BEGINNINGS.stream().anyMatch(start::startsWith);
  }

  @Override
  public Iterator<Reading> read(Input input) {
    return List.<Reading>of(new Reading.Skipped(input.name(), "HTML or XML, which is not read"))
        .iterator();
  }
}
