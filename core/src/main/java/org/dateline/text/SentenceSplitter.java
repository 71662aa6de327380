package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;

/**
 * Cuts the text of an article into sentences.
 *
 * <pre>{@code
 * List<Sentence> sentences = new SentenceSplitter().split(article);
 * }</pre>
 *
 * <p>Each sentence is a span of the text as given. They stand in order, do not overlap, and leave
 * out nothing but white space and characters that show nothing. None is longer than 2,000
 * characters; a longer one is cut after a clause or a word. A sentence never runs over a blank
 * line; inside a paragraph it may run over a line break where the paragraph is wrapped by hand. A
 * quotation of several sentences is cut between them.
 *
 * <p>Takes any text, never throws for one, and looks at each character a bounded number of times.
 * Immutable; may be shared.
 */
public final class SentenceSplitter {
  private final WordLists lists = WordLists.shipped();

  /** The sentences of the article's text. */
  public List<Sentence> split(Article article) {
    return split(article.text());
  }

  /** The sentences of {@code text}; none where it shows nothing. */
  public List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (Span span : Paragraphs.of(text)) {
      paragraph++;
      for (Span sentence : sentences(text, span)) {
        for (Span piece : LongSentence.pieces(text, tight(text, sentence))) {
          Span tight = tight(text, piece);
          if (tight.end() > tight.start()) {
            int number = sentences.size() + 1;
            sentences.add(new Sentence(number, tight, tight.in(text), paragraph));
          }
        }
      }
    }
    return sentences;
  }

  private List<Span> sentences(String text, Span paragraph) {
    Repaired repaired = Repaired.of(paragraph.in(text));
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    for (int end : new SentenceEnds(repaired.view(), lists).all()) {
      int sourceEnd = paragraph.start() + repaired.sourceOffset(end);
      sentences.add(new Span(start, sourceEnd));
      start = sourceEnd;
    }
    return sentences;
  }

  /** The span without the blank characters at its ends. */
  private static Span tight(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Blank.is(text.charAt(start))) {
      start++;
    }
    while (end > start && Blank.is(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
