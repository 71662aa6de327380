package org.dateline.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article that people annotated, sentence by sentence.
 *
 * @param id names it; the coder's events carry it as {@code article.id}
 * @param title the headline, or null
 * @param published the day of publication, or null
 * @param agency the agency, or null
 * @param dateline the place it was filed from, or null
 * @param url where it stood, or null
 * @param sentences its sentences, in order
 */
public record GoldDocument(
    String id,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable String agency,
    @Nullable String dateline,
    @Nullable String url,
    List<GoldSentence> sentences) {

  /** Copies the list. */
  public GoldDocument {
    sentences = List.copyOf(sentences);
  }

  /**
   * The article as the coder gets it: paragraphs parted by a blank line, the sentences of one by a
   * space.
   */
  public Article article() {
    return Article.text(text())
        .id(id)
        .title(title)
        .published(published)
        .agency(agency)
        .dateline(dateline)
        .url(url)
        .build();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (GoldSentence sentence : sentences) {
      text.append(gapBefore(sentence, text.isEmpty())).append(sentence.text());
    }
    return text.toString();
  }

  /**
   * What belongs to each sentence in the text of {@link #article()}: from its first character up to
   * the next one's, the last one's to one past the end of the text.
   */
  List<Span> reaches() {
    List<Span> reaches = new ArrayList<>();
    int length = 0;
    int start = 0;
    for (int i = 0; i < sentences.size(); i++) {
      GoldSentence sentence = sentences.get(i);
      length += gapBefore(sentence, length == 0).length();
      if (i > 0) {
        reaches.add(new Span(start, length));
      }
      start = length;
      length += sentence.text().length();
    }
    if (!sentences.isEmpty()) {
      reaches.add(new Span(start, length + 1));
    }
    return reaches;
  }

  private static String gapBefore(GoldSentence sentence, boolean first) {
    if (first) {
      return "";
    }
    return sentence.paragraph() ? "\n\n" : " ";
  }
}
