package org.dateline.resolve.quantity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Quantity;
import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence that count people, money, forces or losses, and what they mean.
 *
 * <pre>{@code
 * QuantityFinder finder = QuantityFinder.shipped();
 * finder.find("More than 3,000 soldiers have been killed.");
 * // value 3000, bound at_least, unit "soldiers", what "killed"
 * }</pre>
 *
 * <p>Ages, dates, ordinals, shares, results, names with numbers and lengths of time are left out.
 * The words are those of {@code knowledge/quantity}. Immutable; may be shared by threads.
 */
public final class QuantityFinder {
  private final Currencies currencies;
  private final CandidateReader reader;
  private final JoinedNumbers joined;
  private final Judge judge;

  private QuantityFinder(Lexicon lexicon, Currencies currencies) {
    NumeralReader numerals = new NumeralReader(lexicon);
    Exclusions exclusions = new Exclusions(lexicon, numerals);
    BefallenReader fates = new BefallenReader(lexicon, numerals);
    this.currencies = currencies;
    this.reader = new CandidateReader(lexicon, currencies, numerals, exclusions, fates);
    this.joined = new JoinedNumbers(lexicon);
    this.judge = new Judge(lexicon, exclusions, fates);
  }

  /** Reads the word lists that are shipped inside. */
  public static QuantityFinder shipped() {
    return new QuantityFinder(Lexicon.shipped(), Currencies.shipped());
  }

  /**
   * A quantity with the words that say what befell those it counts.
   *
   * @param quantity its span counted in the sentence, of no side of an event
   * @param cue where these words stand in the sentence ("killed"), or null
   */
  public record Found(Quantity quantity, @Nullable Span cue) {}

  /** The quantities of a sentence, in its order, their spans counted in it. */
  public List<Quantity> find(String sentence) {
    return findWithCues(sentence, "").stream().map(Found::quantity).toList();
  }

  /**
   * The same with the words that decided.
   *
   * @param hint more text that may tell which country's money is meant, such as the dateline
   */
  public List<Found> findWithCues(String sentence, String hint) {
    Tokens tokens = Tokens.of(sentence, currencies::isPrefix);
    List<Candidate> candidates = reader.candidates(tokens, hint);
    if (candidates.isEmpty()) {
      return List.of();
    }
    joined.share(tokens, candidates);
    List<Found> found = new ArrayList<>();
    Candidate lastPeople = null;
    for (Candidate candidate : candidates) {
      Found one = judge.judged(tokens, candidate, lastPeople);
      if (one != null) {
        found.add(one);
        if (candidate.money == null && !candidate.isThing()) {
          candidate.unit = one.quantity.unit();
          candidate.what = one.quantity.what();
          lastPeople = candidate;
        }
      }
    }
    return found;
  }
}
