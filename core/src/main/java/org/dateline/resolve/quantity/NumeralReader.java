package org.dateline.resolve.quantity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.Quantity.Bound;
import org.dateline.resolve.quantity.Lexicon.NumberKind;
import org.dateline.resolve.quantity.Lexicon.NumberWord;
import org.dateline.resolve.quantity.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a token, in digits or words. Immutable; may be shared. */
final class NumeralReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal MOST = new BigDecimal("1e18");
  private static final Set<NumberKind> SCALES =
      EnumSet.of(NumberKind.HUNDRED, NumberKind.POWER, NumberKind.GROUP);
  private static final Set<NumberKind> MANY = EnumSet.of(NumberKind.MANY);

  private final Lexicon lexicon;

  NumeralReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The number that begins here, or null. */
  @Nullable Numeral at(Tokens tokens, int index) {
    Numeral numeral = tokens.at(index).isNumber() ? digits(tokens, index) : words(tokens, index);
    return numeral == null || numeral.low().compareTo(MOST) > 0 ? null : numeral;
  }

  private @Nullable Numeral digits(Tokens tokens, int index) {
    BigDecimal value = Digits.value(tokens.at(index).text());
    if (value == null) {
      return null;
    }
    int end = index + 1;
    while (isGroupOfThree(tokens, end, value)) {
      value = value.multiply(BigDecimal.valueOf(1000)).add(new BigDecimal(tokens.at(end).text()));
      end++;
    }
    Token next = tokens.at(end);
    if (next.is("½") && next.glued()) {
      value = value.add(HALF);
      end++;
    }
    return scaled(tokens, index, end, value, Bound.EXACT, Shape.DIGITS);
  }

  /** The next group of a number in groups parted by spaces: "10 000". */
  private static boolean isGroupOfThree(Tokens tokens, int at, BigDecimal before) {
    Token token = tokens.at(at);
    return token.isNumber()
        && !token.glued()
        && token.text().length() == 3
        && (token.is("000") || token.is("500"))
        && before.signum() > 0
        && before.compareTo(BigDecimal.valueOf(1_000_000)) < 0
        && (before.compareTo(BigDecimal.valueOf(1000)) < 0
            || tokens.at(at - 1).text().length() == 3)
        && before.scale() <= 0;
  }

  /** Multiplies by the words that follow: "1.2 million", "5 lakh", "£30m", "2-million". */
  private Numeral scaled(
      Tokens tokens, int from, int end, BigDecimal value, Bound bound, Shape shape) {
    BigDecimal scale = BigDecimal.ONE;
    int to = end;
    NumberWord suffix = tokens.at(to).glued() ? lexicon.suffix(tokens.at(to).text()) : null;
    if (suffix != null) {
      scale = suffix.value();
      to++;
    }
    while (true) {
      int word = tokens.afterHyphen(to);
      NumberWord power = lexicon.numberWord(tokens, word, SCALES);
      if (power == null || scale.compareTo(MOST) > 0) {
        break;
      }
      scale = scale.multiply(power.value());
      to = word + 1;
    }
    return new Numeral(from, to, value.multiply(scale), null, scale, bound, shape);
  }

  private @Nullable Numeral words(Tokens tokens, int index) {
    Token token = tokens.at(index);
    if (!token.isWord()) {
      return null;
    }
    if (token.is("half") || token.is("quarter")) {
      return part(tokens, index, index);
    }
    if (token.is("a") || token.is("an")) {
      return article(tokens, index);
    }
    if (token.is("another")) {
      return number(tokens, index + 1) ? null : one(index);
    }
    PhraseMap.Hit<NumberWord> hit = lexicon.number(tokens, index);
    if (hit == null) {
      return null;
    }
    int end = index + hit.length();
    return switch (hit.value().kind()) {
      case UNIT, TEN -> quarters(tokens, index, hit.value());
      case MANY -> many(tokens, index, end, hit.value());
      case VAGUE -> vague(tokens, index, end, hit.value());
      case NONE -> plain(index, end, hit.value(), Shape.NONE);
      case BOTH -> plain(index, end, hit.value(), Shape.BOTH);
      default -> null;
    };
  }

  private boolean number(Tokens tokens, int index) {
    return tokens.at(index).isNumber() || lexicon.number(tokens, index) != null;
  }

  private static Numeral one(int index) {
    return new Numeral(
        index, index + 1, BigDecimal.ONE, null, BigDecimal.ONE, Bound.EXACT, Shape.ARTICLE);
  }

  private static Numeral plain(int from, int to, NumberWord word, Shape shape) {
    return new Numeral(from, to, word.value(), null, BigDecimal.ONE, word.bound(), shape);
  }

  /** "half a million", "half-dozen", "a quarter of a million". */
  private @Nullable Numeral part(Tokens tokens, int from, int index) {
    boolean half = tokens.at(index).is("half");
    int word = tokens.afterHyphen(index + 1);
    word += tokens.at(word).is("of") ? 1 : 0;
    word += tokens.at(word).is("a") ? 1 : 0;
    NumberWord scale = lexicon.numberWord(tokens, word, SCALES);
    if (scale == null) {
      return null;
    }
    BigDecimal value = half ? HALF : HALF.multiply(HALF);
    return scaled(tokens, from, word, value, Bound.EXACT, Shape.ROUND);
  }

  /** "three quarters of a million"; else the sum of the number words. */
  private Numeral quarters(Tokens tokens, int index, NumberWord count) {
    boolean quarters =
        tokens.at(index + 1).is("quarters")
            && tokens.at(index + 2).is("of")
            && tokens.at(index + 3).is("a")
            && lexicon.numberWord(tokens, index + 4, SCALES) != null;
    BigDecimal value = count.value().multiply(HALF).multiply(HALF);
    return quarters
        ? scaled(tokens, index, index + 4, value, Bound.EXACT, Shape.ROUND)
        : new NumberSum(lexicon, tokens, index).read();
  }

  /** "a dozen", "a hundred", "a few", "a half dozen"; else the article alone stands for one. */
  private @Nullable Numeral article(Tokens tokens, int index) {
    PhraseMap.Hit<NumberWord> hit = lexicon.number(tokens, index);
    if (hit != null) {
      return hit.value().kind() == NumberKind.VAGUE
          ? vague(tokens, index, index + hit.length(), hit.value())
          : null;
    }
    int next = index + 1;
    if (tokens.at(next).is("half") || tokens.at(next).is("quarter")) {
      return part(tokens, index, next);
    }
    NumberWord scale = lexicon.numberWord(tokens, next, SCALES);
    if (scale == null) {
      return number(tokens, next) ? null : one(index);
    }
    if (scale.kind() == NumberKind.GROUP) {
      return scaled(tokens, index, next, BigDecimal.ONE, Bound.EXACT, Shape.ROUND);
    }
    return scaled(tokens, index, next, BigDecimal.ONE, Bound.ABOUT, Shape.ROUND);
  }

  /** Dozens; "tens of thousands"; "hundreds of millions". */
  private @Nullable Numeral many(Tokens tokens, int from, int end, NumberWord word) {
    BigDecimal value = word.value();
    int to = end;
    if (tokens.at(to).is("of")) {
      NumberWord second = lexicon.numberWord(tokens, to + 1, MANY);
      if (second != null && second.value().compareTo(BigDecimal.valueOf(2000)) >= 0) {
        value = value.multiply(second.value()).multiply(HALF);
        to += 2;
      }
    }
    if (to == end && tokens.at(from).is("tens")) {
      return null;
    }
    return new Numeral(
        from, to, value.stripTrailingZeros(), null, BigDecimal.ONE, word.bound(), Shape.MANY);
  }

  /** Several; "several hundred"; "a couple of dozen"; "several tens of thousands". */
  private @Nullable Numeral vague(Tokens tokens, int from, int end, NumberWord word) {
    int next = tokens.at(end).is("of") ? end + 1 : end;
    NumberWord many = lexicon.numberWord(tokens, next, MANY);
    if (many != null) {
      Numeral whole = many(tokens, next, next + 1, many);
      return whole == null
          ? null
          : new Numeral(
              from, whole.to(), whole.low(), null, whole.scale(), whole.bound(), Shape.MANY);
    }
    if (lexicon.numberWord(tokens, next, SCALES) != null) {
      return scaled(tokens, from, next, word.value(), word.bound(), Shape.VAGUE);
    }
    return number(tokens, end) ? null : plain(from, end, word, Shape.VAGUE);
  }
}
