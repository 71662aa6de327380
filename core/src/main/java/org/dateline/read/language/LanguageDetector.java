package org.dateline.read.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tells in which language a text is: by its script and, within that, by its small words ({@code
 * words.tsv}).
 *
 * <pre>{@code
 * String language = LanguageDetector.shipped().detect(text);
 * boolean english = language == null || language.equals("en");
 * }</pre>
 *
 * <p>It is made for the question whether an English news text is before us, and rather says nothing
 * than that such a text is none. Which of two near languages a text is in (Danish or Norwegian) is
 * told less surely. Immutable; shared.
 */
public final class LanguageDetector {
  /** What it answers for English. */
  public static final String ENGLISH = "en";

  /** More of a text is not looked at. */
  private static final int LOOKED_AT = 4096;

  /** A text is in another language only if so many different small words of it are in it ... */
  private static final int FEWEST_DIFFERENT = 4;

  /** ... if they are so large a share of its words ... */
  private static final double LEAST_SHARE = 0.15;

  /** ... and if they weigh so many times what the English ones weigh. */
  private static final double TIMES_ENGLISH = 1.7;

  /** Or if there are so many words that are no names, and such a share of all words ... */
  private static final int FEWEST_SMALL = 6;

  private static final double LEAST_SMALL = 0.6;

  /** ... hardly an English one among them ... */
  private static final double MOST_ENGLISH = 0.08;

  /** ... and so many others; one will do in a whole sentence without an English one. */
  private static final int FEWEST_IF_FEW = 2;

  private static final int SMALL_OF_A_SENTENCE = 8;

  private static final double TIMES_IF_FEW = 2;
  private static final double LITTLE = 1;

  private static final LanguageDetector SHIPPED =
      new LanguageDetector(new KnownWords(Table.beside(LanguageDetector.class, "words.tsv")));

  private final KnownWords known;

  private LanguageDetector(KnownWords known) {
    this.known = known;
  }

  /** The one that is shipped inside. */
  public static LanguageDetector shipped() {
    return SHIPPED;
  }

  /**
   * The language of a text, by its beginning.
   *
   * @return ISO 639-1, or 639-3 for a language without a code of two letters; null where it cannot
   *     be told: in a text of very few words
   */
  public @Nullable String detect(String text) {
    Tally tally = tally(text, Math.min(text.length(), LOOKED_AT));
    if (tally.hasMarks()) {
      // The list has letters and their marks in one.
      String start = text.substring(0, Math.min(text.length(), LOOKED_AT));
      String whole = Normalizer.normalize(start, Normalizer.Form.NFC);
      tally = tally(whole, whole.length());
    }
    return switch (tally.script()) {
      case LATIN -> latin(tally);
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> chineseOrJapanese(tally);
      default -> best(tally, tally.script());
    };
  }

  private Tally tally(String text, int length) {
    Tally tally = new Tally(known);
    tally.count(text, length);
    return tally;
  }

  private @Nullable String latin(Tally tally) {
    int other = strongest(tally, UnicodeScript.LATIN, 1);
    double english = tally.weight(0);
    if (isOther(tally, other)) {
      return known.code(other);
    }
    return tally.different(0) >= 2 && english > tally.weight(other) ? ENGLISH : null;
  }

  private static boolean isOther(Tally tally, int other) {
    double times = tally.weight(other) / Math.max(tally.weight(0), LITTLE);
    boolean much =
        tally.different(other) >= FEWEST_DIFFERENT
            && tally.hits(other) >= LEAST_SHARE * tally.words()
            && times >= TIMES_ENGLISH;
    // English prose of so many words that are no names cannot do with so few English ones.
    boolean prose = tally.small() >= FEWEST_SMALL && tally.small() >= LEAST_SMALL * tally.words();
    boolean notEnglish = tally.hits(0) <= MOST_ENGLISH * tally.words() && times >= TIMES_IF_FEW;
    int fewest = tally.hits(0) == 0 && tally.small() >= SMALL_OF_A_SENTENCE ? 1 : FEWEST_IF_FEW;
    return much || prose && notEnglish && tally.different(other) >= fewest;
  }

  private static String chineseOrJapanese(Tally tally) {
    int kana = tally.letters(UnicodeScript.HIRAGANA) + tally.letters(UnicodeScript.KATAKANA);
    return kana * 20 > tally.letters(UnicodeScript.HAN) ? "ja" : "zh";
  }

  private @Nullable String best(Tally tally, UnicodeScript script) {
    int best = strongest(tally, script, 0);
    return known.script(best) == script ? known.code(best) : null;
  }

  /** The language of the script whose words weigh most; of equal ones the first. */
  private int strongest(Tally tally, UnicodeScript script, int from) {
    int strongest = from;
    double most = -1;
    for (int language = from; language < known.count(); language++) {
      if (known.script(language) == script && tally.weight(language) > most) {
        strongest = language;
        most = tally.weight(language);
      }
    }
    return strongest;
  }

  /** The English name of a language: {@code French} for {@code fr}. */
  public static String displayName(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
