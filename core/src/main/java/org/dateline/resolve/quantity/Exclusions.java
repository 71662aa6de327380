package org.dateline.resolve.quantity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.resolve.quantity.Lexicon.Around;
import org.dateline.resolve.quantity.Lexicon.NumberKind;
import org.dateline.resolve.quantity.Numeral.Shape;

/**
 * Tells numbers that count nothing by what stands beside them: names, dates, times, shares, results
 * of sport. Immutable; may be shared.
 */
final class Exclusions {
  private static final Set<NumberKind> ORDINAL = EnumSet.of(NumberKind.ORDINAL);
  private static final Set<NumberKind> UNIT = EnumSet.of(NumberKind.UNIT);
  private static final Set<String> NONE = Set.of("none", "neither", "any");
  private static final Set<String> POINTING = Set.of("the", "those", "these", "its", "their");
  private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
  private static final BigDecimal LONGEST_MONTH = BigDecimal.valueOf(31);

  private final Lexicon lexicon;
  private final NumeralReader numerals;

  Exclusions(Lexicon lexicon, NumeralReader numerals) {
    this.lexicon = lexicon;
    this.numerals = numerals;
  }

  /** Whether the number is part of something else, whatever noun follows. */
  boolean never(Tokens tokens, Numeral numeral) {
    return isTied(tokens, numeral)
        || isOrdinalOrShare(tokens, numeral)
        || isDate(tokens, numeral)
        || isName(tokens, numeral);
  }

  /**
   * Whether a number behind which no noun stands is an age, a year, a name or a day.
   *
   * @param first the first token of the number and of the words that say how it is meant
   */
  boolean unlessCounted(Tokens tokens, Numeral numeral, int first) {
    Token before = tokens.at(numeral.from() - 1);
    Token after = tokens.at(numeral.to());
    boolean apposed =
        before.is(",")
            && tokens.at(numeral.from() - 2).capital()
            && (after.is(",") || after.is(".") || after.text().isEmpty());
    boolean age =
        numeral.low().compareTo(OLDEST) <= 0
            && (apposed
                || before.is("aged")
                || before.is("age")
                || before.is("(") && after.is(")"));
    boolean day = lexicon.is(Around.WEEKDAY, tokens, numeral.from() - 1) && before.capital();
    return age
        || day
        || numeral.maybeYear(tokens)
        || lexicon.endsWith(Around.NAME, tokens, first - 1);
  }

  /** Written close to what makes another thing of it: F-16, 10:30, 9/11, +1, #4, 1-2-3. */
  private static boolean isTied(Tokens tokens, Numeral numeral) {
    Token first = tokens.at(numeral.from());
    Token before = tokens.at(numeral.from() - 1);
    Token earlier = tokens.at(numeral.from() - 2);
    if (first.glued() && before.isDash()) {
      boolean joined = before.glued() && !earlier.is(",");
      boolean negative = !before.glued() && !numeral.is(Shape.WORDS);
      if (joined || negative) {
        return true;
      }
    }
    if (first.glued()
        && (before.isWord() && !first.isNumber() || "+#№/:.@=*_^".contains(sign(before)))) {
      return true;
    }
    Token after = tokens.at(numeral.to());
    Token next = tokens.at(numeral.to() + 1);
    boolean chained =
        after.glued()
            && next.glued()
            && (after.isDash() || "/:.@".contains(sign(after)))
            && next.isNumber();
    return chained || after.glued() && "°%‰".contains(sign(after)) || after.is("%");
  }

  private static String sign(Token token) {
    return token.kind() == Token.Kind.SIGN && !token.text().isEmpty() ? token.text() : "none";
  }

  private boolean isOrdinalOrShare(Tokens tokens, Numeral numeral) {
    int after = numeral.to();
    boolean hyphen = tokens.at(after).isDash() && tokens.at(after).glued();
    if (lexicon.numberWord(tokens, hyphen ? after + 1 : after, ORDINAL) != null
        && !(tokens.at(after).is("second") || tokens.at(after).is("first"))) {
      return true;
    }
    boolean inTen =
        tokens.at(after).is("in") && (isBareNumber(tokens, after + 1) || isSmall(tokens, after + 1))
            || tokens.at(after).is("out")
                && tokens.at(after + 1).is("of")
                && numerals.at(tokens, after + 2) != null;
    Token before = tokens.at(numeral.from() - 1);
    boolean outOf =
        (before.is("in") || before.is("every")) && tokens.at(numeral.from() - 2).is("one")
            || before.is("in")
                && isSmall(tokens, numeral.from())
                && isSmall(tokens, numeral.from() - 2)
            || before.is("of")
                && tokens.at(numeral.from() - 2).is("out")
                && numerals.at(tokens, numeral.from() - 3) != null;
    boolean notOne = before.is("not") && numeral.low().compareTo(BigDecimal.ONE) == 0;
    boolean ofWhole =
        POINTING.contains(before.text())
            && tokens.at(numeral.from() - 2).is("of")
            && (NONE.contains(tokens.at(numeral.from() - 3).text())
                || tokens.at(numeral.from() - 3).isNumber()
                || lexicon.number(tokens, numeral.from() - 3) != null);
    boolean allBut =
        tokens.at(numeral.from() - 1).is("but") && tokens.at(numeral.from() - 2).is("all");
    return inTen || outOf || allBut || ofWhole || notOne;
  }

  /** One of the words for one to ten. */
  private boolean isSmall(Tokens tokens, int index) {
    Lexicon.NumberWord word = lexicon.numberWord(tokens, index, UNIT);
    return word != null && word.value().compareTo(BigDecimal.TEN) <= 0;
  }

  private boolean isBareNumber(Tokens tokens, int index) {
    Numeral other = numerals.at(tokens, index);
    return other != null
        && (other.is(Shape.WORDS) || other.is(Shape.DIGITS))
        && !other.maybeYear(tokens)
        && lexicon.noun(tokens, other.to()) == null;
  }

  private boolean isDate(Tokens tokens, Numeral numeral) {
    int before = numeral.from() - 1;
    int month = tokens.at(before).is(".") ? before - 1 : before;
    boolean day =
        numeral.is(Shape.DIGITS)
            && numeral.low().compareTo(LONGEST_MONTH) <= 0
            && (isMonth(tokens, month) || isMonth(tokens, numeral.to()));
    boolean monthYear = numeral.maybeYear(tokens) && isMonth(tokens, month);
    boolean year =
        numeral.maybeYear(tokens)
            && numeral.low().intValue() >= 1800
            && lexicon.is(Around.MOMENT, tokens, before);
    boolean decade = tokens.at(numeral.to()).glued() && tokens.at(numeral.to()).is("s");
    return day || monthYear || year || decade;
  }

  private boolean isMonth(Tokens tokens, int index) {
    return tokens.at(index).capital() && lexicon.is(Around.MONTH, tokens, index);
  }

  /** Camp 4, Group of 77, Big Five. */
  private boolean isName(Tokens tokens, Numeral numeral) {
    int before = numeral.from() - 1;
    boolean named = lexicon.endsWith(Around.NAME, tokens, before);
    int head = tokens.at(before).is("of") ? before - 1 : before;
    if (named && tokens.at(head).capital() && (head > 0 || head < before)) {
      return true;
    }
    boolean namedAtStart =
        named
            && head == 0
            && numeral.is(Shape.DIGITS)
            && lexicon.noun(tokens, numeral.to()) == null;
    boolean title =
        numeral.is(Shape.WORDS)
            && tokens.at(numeral.from()).capital()
            && tokens.at(before).isWord()
            && tokens.at(before).capital()
            && !isHeadline(tokens);
    return namedAtStart || title;
  }

  /** Whether nearly every word begins with a capital. */
  private static boolean isHeadline(Tokens tokens) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.at(i);
      if (token.isWord() && token.text().length() > 3) {
        words++;
        capitals += token.capital() ? 1 : 0;
      }
    }
    return capitals * 10 >= words * 7;
  }
}
