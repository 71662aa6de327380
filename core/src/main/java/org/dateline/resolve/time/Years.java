package org.dateline.resolve.time;

import org.dateline.resolve.time.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Years, decades and centuries: "in 2003", "the 1991 Gulf War", "in '62", "1979-89", "the 1980s",
 * "the seventies", "the 19th century". A bare number of four figures is a year only where the words
 * around say so.
 */
final class Years implements Rule {
  private final Vocabulary vocabulary;

  Years(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    Match decade = decade(words, from);
    if (decade != null) {
      return decade;
    }
    int century = century(words, from);
    if (century > 0) {
      int end = words.dash(from + 1) ? from + 3 : from + 2;
      return words.is(end, "bc", "bce")
          ? Match.nothing(end + 1)
          : Match.of(end, view -> Days.century(century));
    }
    if (words.is(from, "'", "’", "‘")) {
      Word word = words.word(from + 1);
      boolean short_ =
          word.plainNumber()
              && word.digits() == 2
              && words.joined(from)
              && words.is(from - 1, "in", "of", "since", "by", "until", "from");
      return short_ ? Match.of(from + 2, view -> TiedYear.century(view, word.number())) : null;
    }
    return year(words, from);
  }

  private @Nullable Match year(Words words, int from) {
    int year = Vocabulary.year(words, from);
    boolean dash = words.dash(from + 1) || words.is(from + 1, "/");
    boolean pair =
        dash
            && words.joined(from)
            && inThisMillennium(words, from)
            && Vocabulary.year(words, from + 2) > year
            && inThisMillennium(words, from + 2)
            && !words.is(from - 1, "$", "€", "£", "#", ".", "/");
    if (year == 0 || !pair && !told(words, from)) {
      return null;
    }
    if (dash && words.joined(from)) {
      Word second = words.word(from + 2);
      boolean two = second.plainNumber() && second.digits() == 2;
      boolean four = Vocabulary.year(words, from + 2) > 0;
      int last = two ? year / 100 * 100 + second.number() : four ? second.number() : 0;
      if (last > year) {
        return Match.of(from + 3, view -> Days.years(year, last));
      }
    }
    return Match.of(from + 1, view -> Days.year(year));
  }

  private boolean told(Words words, int from) {
    boolean number =
        vocabulary.counts(words, from)
            || words.is(
                from - 1,
                "$",
                "€",
                "£",
                "#",
                ".",
                "/",
                "no",
                "number",
                "some",
                "about",
                "article",
                "flight",
                "resolution",
                "section",
                "room",
                "rule",
                "page",
                "than",
                "nearly",
                "almost",
                "over",
                "another",
                "least",
                "most",
                "law",
                "chapter")
            || words.is(from + 1, "gmt", "utc", "bst", "est", "edt", "cet", "hours", "hrs", "local")
            || words.is(from + 1, "%", "/", ".")
                && words.word(from + 2).number() >= 0
                && words.joined(from)
                && words.joined(from + 1);
    if (number) {
      return false;
    }
    if (words.is(
        from - 1,
        "in",
        "since",
        "by",
        "until",
        "till",
        "from",
        "of",
        "during",
        "throughout",
        "before",
        "after",
        "between",
        "early",
        "late",
        "mid",
        "around",
        "circa",
        "year",
        "years",
        "through",
        "to",
        "and",
        "or",
        "for",
        "last",
        "back",
        "into",
        "(",
        ",",
        "spring",
        "summer",
        "autumn",
        "winter",
        "fall",
        "february",
        "than",
        "-",
        "–",
        "'s",
        "beyond",
        "till",
        "only")) {
      return words.is(
              from - 1, "to", "and", "or", "for", ",", "(", "'s", "-", "–", "of", "by", "from",
              "last", "only")
          ? inThisMillennium(words, from)
          : true;
    }
    boolean whole = from == 0 && words.size() <= 3;
    boolean attribute =
        words.is(
                from - 1,
                "the",
                "a",
                "an",
                "its",
                "his",
                "her",
                "their",
                "this",
                "that",
                "bloody",
                "failed",
                "disputed")
            && words.word(from + 1).letters();
    boolean opens = from == 0 && words.word(from + 1).letters();
    return whole || (attribute || opens) && inThisMillennium(words, from);
  }

  /** Likely a year even without a preposition. */
  private static boolean inThisMillennium(Words words, int from) {
    int number = words.number(from);
    return number >= 1700 && number <= 2100;
  }

  private @Nullable Match decade(Words words, int from) {
    Word word = words.word(from);
    boolean quote = words.is(from, "'", "’", "‘");
    if (quote && words.joined(from) && decadeOf(words, from + 1)) {
      int short_ = words.number(from + 1);
      return Match.of(from + 2, view -> decade(view, short_));
    }
    if (decadeOf(words, from)) {
      int number = word.number();
      if (word.digits() == 2 && !words.is(from - 1, "the", "early", "late", "mid", "-", "'", "’")) {
        return null;
      }
      return Match.of(from + 1, view -> number < 100 ? decade(view, number) : Days.decade(number));
    }
    boolean apostrophe =
        Vocabulary.year(words, from) > 0
            && word.number() % 10 == 0
            && words.is(from + 1, "'s")
            && words.joined(from)
            && words.is(from - 1, "the", "early", "late", "mid");
    if (apostrophe) {
      return Match.of(from + 2, view -> Days.decade(word.number()));
    }
    int named = vocabulary.number("decade", word.text());
    boolean introduced =
        words.is(from - 1, "the", "early", "late", "mid", "-", "nineteen", "those");
    return named > 0 && introduced ? Match.of(from + 1, view -> decade(view, named)) : null;
  }

  private static boolean decadeOf(Words words, int at) {
    Word word = words.word(at);
    boolean length = word.digits() == 2 || word.digits() == 4 && word.number() >= 1000;
    return length && word.suffix().equals("s") && word.number() % 10 == 0 && word.number() < 2200;
  }

  /** Two figures: the latest such decade that has begun. */
  private static Days decade(View view, int number) {
    return Days.decade(TiedYear.century(view, number).first().getYear());
  }

  private int century(Words words, int from) {
    int number = vocabulary.ordinal(words, from);
    int at = words.dash(from + 1) ? from + 2 : from + 1;
    return number >= 1 && number <= 22 && words.is(at, "century") ? number : 0;
  }
}
