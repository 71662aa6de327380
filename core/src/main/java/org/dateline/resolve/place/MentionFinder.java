package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.resolve.place.PlaceWords.Meaning;
import org.jspecify.annotations.Nullable;

/** Finds the names of places in a sentence: the longest that stand in the gazetteer. */
final class MentionFinder {
  private static final double LAND = 6;

  /** "The Hague" is one, "The Hills" in a sentence is none. */
  private static final double WITH_ARTICLE = 5;

  private static final int MOST_WORDS = 6;

  /** Of longer sentences only so many words are looked at. */
  private static final int MOST_SENTENCE_WORDS = 400;

  private static final Set<String> INSIDE_NAMES =
      Set.of(
          "of", "the", "and", "de", "del", "di", "da", "do", "dos", "das", "la", "le", "les", "el",
          "al", "es", "an", "en", "upon", "on", "sur", "am", "der", "den", "ul", "ash", "at", "e");

  private static final Set<String> ROMANCE =
      Set.of("de", "del", "di", "da", "do", "dos", "das", "la", "las", "los", "du", "des");

  /** Small words that may begin a sentence, and so bear a capital before the name of a place. */
  private static final Set<String> SMALL =
      Set.of(
          "in",
          "at",
          "from",
          "near",
          "on",
          "to",
          "of",
          "across",
          "around",
          "outside",
          "inside",
          "over",
          "after",
          "when",
          "while",
          "as",
          "but",
          "and",
          "with",
          "for",
          "by",
          "until",
          "till",
          "since",
          "where",
          "that",
          "both",
          "all",
          "most",
          "much",
          "the",
          "a",
          "an",
          "if",
          "because",
          "into",
          "toward",
          "towards",
          "through",
          "throughout",
          "under",
          "beyond",
          "above",
          "below",
          "beside",
          "between",
          "within",
          "off",
          "yet",
          "like",
          "even",
          "only",
          "whether",
          "how",
          "why",
          "now",
          "then",
          "so",
          "or",
          "nor",
          "not",
          "did",
          "does",
          "do",
          "has",
          "had",
          "have",
          "is",
          "are",
          "was",
          "were",
          "will",
          "would",
          "can",
          "could",
          "may",
          "should",
          "before",
          "against",
          "about",
          "its",
          "his",
          "her",
          "their",
          "our",
          "this",
          "these",
          "those",
          "no",
          "some",
          "many",
          "via",
          "than",
          "leaving",
          "meanwhile",
          "elsewhere",
          "today",
          "tonight",
          "said",
          "says");

  private final Gazetteer gazetteer;
  private final PlaceWords words;

  MentionFinder(Gazetteer gazetteer, PlaceWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The names in a sentence, in its order. */
  List<Mention> in(List<PlaceWord> sentence, String text) {
    List<Mention> found = new ArrayList<>();
    int most = Math.min(sentence.size(), MOST_SENTENCE_WORDS);
    boolean headline = !text.stripTrailing().endsWith(".") && isHeadline(sentence);
    int at = 0;
    while (at < most) {
      Mention mention = mayBegin(sentence.get(at)) ? longest(sentence, text, at, headline) : null;
      if (mention != null && !sentence.get(at).capital() && mention.last() > at) {
        Mention inside = longest(sentence, text, at + 1, headline);
        mention = inside != null && inside.last() > mention.last() ? inside : mention;
      }
      if (mention == null) {
        at++;
      } else {
        found.add(mention);
        at = mention.last() + 1;
      }
    }
    return found;
  }

  private boolean mayBegin(PlaceWord word) {
    return word.capital() ? !words.time(word.text()) : gazetteer.beginsSmall(word.text());
  }

  private @Nullable Mention longest(
      List<PlaceWord> sentence, String text, int first, boolean headline) {
    for (int last = lastOf(sentence, first); last >= first; last--) {
      PlaceWord end = sentence.get(last);
      boolean oneSmall =
          first == last && (!end.capital() || SMALL.contains(lower(end)) || isGeneral(end.text()));
      if (oneSmall || INSIDE_NAMES.contains(end.text())) {
        continue;
      }
      String name = text.substring(sentence.get(first).start(), end.end());
      String key = PlaceKey.of(name);
      boolean small = isSmall(sentence, first, last);
      List<Candidate> candidates =
          !small || gazetteer.knowsSmall(key) ? gazetteer.named(name) : List.of();
      if (end.possessive() && key.startsWith("saint") && end.end() + 2 <= text.length()) {
        List<Candidate> whole = gazetteer.named(name + "'s");
        candidates = whole.isEmpty() ? candidates : whole;
      }
      boolean people = first == last && words.people(end.text());
      if (people && candidates.stream().noneMatch(MentionFinder::isGreat)) {
        return null;
      }
      boolean article = first < last && lower(sentence.get(first)).equals("the");
      if (article
          && !small
          && (!gazetteer.knows(key) || candidates.get(0).known() < WITH_ARTICLE)) {
        continue;
      }
      if (!candidates.isEmpty()) {
        return mention(sentence, first, last, key, candidates, headline);
      }
    }
    return null;
  }

  /** Whether a word of it, other than "of" and the like, begins with a small letter. */
  private static boolean isSmall(List<PlaceWord> sentence, int first, int last) {
    return !sentence.get(first).capital()
        || sentence.subList(first, last + 1).stream()
            .anyMatch(
                word ->
                    !word.capital()
                        && !INSIDE_NAMES.contains(word.text())
                        && !Character.isDigit(word.text().charAt(0)));
  }

  /** Of the words that name a people, only lands are places too; towns in Indiana are not meant. */
  private static boolean isGreat(Candidate candidate) {
    return candidate.known() >= LAND;
  }

  /** "Province" and "Northern" are no names by themselves. */
  private boolean isGeneral(String word) {
    Meaning before = words.before(word);
    Meaning after = words.after(word);
    return before != null && before != Meaning.THING || after != null && after != Meaning.THING;
  }

  /** A name goes on over spaces, capitals and the small words inside names. */
  private int lastOf(List<PlaceWord> sentence, int first) {
    boolean small = !sentence.get(first).capital();
    int last = first;
    while (last + 1 < sentence.size() && last + 1 - first < MOST_WORDS) {
      PlaceWord next = sentence.get(last + 1);
      boolean goesOn =
          small
              || next.capital()
              || INSIDE_NAMES.contains(next.text())
              || words.after(next.text()) != null
              || Character.isDigit(next.text().charAt(0));
      if (!next.joined() || !goesOn && !sentence.get(last).possessive()) {
        break;
      }
      last++;
    }
    return last;
  }

  private Mention mention(
      List<PlaceWord> sentence,
      int first,
      int last,
      String key,
      List<Candidate> candidates,
      boolean headline) {
    boolean thing =
        !headline && isThing(sentence, first, last) && !isLongName(candidates, last - first)
            || first == last && isLeader(sentence, first, candidates.get(0));
    return new Mention(
        first,
        last,
        sentence.get(first).start(),
        sentence.get(last).end(),
        key,
        candidates,
        thing,
        kind(sentence, first, last),
        sentence.get(last).possessive());
  }

  /** "Clinton" by itself is hardly the town, unless the text says where that lies. */
  private boolean isLeader(List<PlaceWord> sentence, int at, Candidate best) {
    String word = sentence.get(at).text();
    boolean divisionNext =
        at + 1 < sentence.size()
            && !sentence.get(at + 1).joined()
            && words.shortForm(sentence.get(at + 1).text()) != null;
    return best.known() < WITH_ARTICLE
        && words.country(word) != null
        && !words.people(word)
        && !divisionNext;
  }

  /** A name of three words and more is nobody's first name. */
  private static boolean isLongName(List<Candidate> candidates, int more) {
    return more >= 2 && candidates.get(0).first();
  }

  private boolean isThing(List<PlaceWord> sentence, int first, int last) {
    return belongsToNext(sentence, last) || belongsToPrevious(sentence, first);
  }

  /** "Vienna Convention", "Troy Davis", "a Kazan submarine". */
  private boolean belongsToNext(List<PlaceWord> sentence, int last) {
    if (last + 1 >= sentence.size() || sentence.get(last).possessive()) {
      return false;
    }
    PlaceWord next = sentence.get(last + 1);
    if (!next.joined()) {
      return false;
    }
    Meaning meaning = words.after(next.text());
    if (meaning != null) {
      return meaning == Meaning.THING;
    }
    if (ROMANCE.contains(next.text())) {
      return goesOnWithCapital(sentence, last + 2);
    }
    return next.capital()
        && !Character.isDigit(next.text().charAt(0))
        && !words.time(next.text())
        && !words.people(next.text())
        && !isAcronym(next.text());
  }

  /** "Río de la Plata" is not Río. */
  private static boolean goesOnWithCapital(List<PlaceWord> sentence, int from) {
    int at = from;
    while (at < sentence.size() && at < from + 2 && ROMANCE.contains(sentence.get(at).text())) {
      at++;
    }
    return at < sentence.size() && sentence.get(at).joined() && sentence.get(at).capital();
  }

  /** "Michael Jordan", "the ship Kharkov". */
  private boolean belongsToPrevious(List<PlaceWord> sentence, int first) {
    if (first == 0 || !sentence.get(first).joined()) {
      return false;
    }
    PlaceWord previous = sentence.get(first - 1);
    Meaning meaning = words.before(previous.text());
    if (meaning != null) {
      return meaning == Meaning.THING;
    }
    if (previous.text().equals("of") && first > 1) {
      PlaceWord whose = sentence.get(first - 2);
      return whose.capital()
          && first - 2 > 0
          && words.before(whose.text()) == null
          && words.after(whose.text()) == Meaning.THING;
    }
    return previous.capital()
        && !previous.possessive()
        && !SMALL.contains(lower(previous))
        && !words.people(previous.text())
        && words.country(previous.text()) == null
        && !words.time(previous.text())
        && !isAcronym(previous.text())
        && Character.isLetter(previous.text().codePointAt(0));
  }

  private @Nullable Meaning kind(List<PlaceWord> sentence, int first, int last) {
    if (last + 1 < sentence.size() && sentence.get(last + 1).joined()) {
      Meaning after = words.after(sentence.get(last + 1).text());
      if (after != null && after != Meaning.THING) {
        return after;
      }
    }
    int before = first - 1;
    if (before > 0 && sentence.get(before).text().equals("of")) {
      before--;
    }
    Meaning meaning = before < 0 ? null : words.before(sentence.get(before).text());
    return meaning == Meaning.THING || meaning == Meaning.PART ? null : meaning;
  }

  /** Where most words bear capitals, capitals say nothing. */
  private static boolean isHeadline(List<PlaceWord> sentence) {
    long longer = sentence.stream().filter(word -> word.text().length() > 3).count();
    long capitals =
        sentence.stream().filter(word -> word.text().length() > 3 && word.capital()).count();
    return longer >= 4 && capitals * 10 >= longer * 7;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String lower(PlaceWord word) {
    return word.text().toLowerCase(Locale.ROOT);
  }
}
