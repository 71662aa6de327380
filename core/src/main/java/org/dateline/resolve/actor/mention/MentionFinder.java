package org.dateline.resolve.actor.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.phrase.Composer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrases of an article that name somebody: names, role nouns, pronouns, and lists of
 * them. May be shared by threads.
 */
public final class MentionFinder {
  private final Dictionary dictionary;
  private final Composer composer;
  private final ReferenceWords reference;

  /** Finds by a dictionary, and reads each phrase by a composer. */
  public MentionFinder(Dictionary dictionary, Composer composer, ReferenceWords reference) {
    this.dictionary = dictionary;
    this.composer = composer;
    this.reference = reference;
  }

  /** The words by which it knows what points back to somebody. */
  public ReferenceWords reference() {
    return reference;
  }

  /** The mentions, in the order of the text, numbered from 0. */
  public List<Found> find(Article article, List<Sentence> sentences, Quotations quotations) {
    List<Found> found = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<Line> lines = sentences.stream().map(each -> Line.of(each, dictionary, names)).toList();
    lines.forEach(line -> line.addNamesInside(names));
    for (Line line : lines) {
      new Finding(line, article.published(), composer, reference, quotations, found)
          .run(Runs.of(line, reference, names));
    }
    return found;
  }

  /**
   * The mentions in a headline or dateline.
   *
   * @param day the day on which it is written, or null
   */
  public List<Found> find(String text, @Nullable LocalDate day) {
    Line line = Line.of(new Sentence(1, new Span(0, text.length()), text, 1), dictionary, Set.of());
    List<Found> found = new ArrayList<>();
    new Finding(line, day, composer, reference, Quotations.of(""), found)
        .run(Runs.of(line, reference, Set.of()));
    return found;
  }
}
