package org.dateline.resolve.quantity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.Quantity.Bound;
import org.dateline.resolve.quantity.Lexicon.NumberKind;
import org.dateline.resolve.quantity.Lexicon.NumberWord;
import org.dateline.resolve.quantity.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Adds up number words: "one hundred and sixty", "two thousand five hundred", "two dozen". Made for
 * one number.
 */
final class NumberSum {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<NumberKind> SCALES =
      EnumSet.of(NumberKind.HUNDRED, NumberKind.POWER, NumberKind.GROUP);

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final int from;
  private int to;
  private BigDecimal total = BigDecimal.ZERO;
  private @Nullable BigDecimal group;
  private BigDecimal scale = BigDecimal.ONE;
  private @Nullable NumberKind last;

  NumberSum(Lexicon lexicon, Tokens tokens, int from) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.from = from;
    this.to = from;
  }

  Numeral read() {
    boolean more = true;
    while (more && to - from < 24) {
      more = next();
    }
    BigDecimal value = group == null ? total : total.add(group);
    return new Numeral(from, to, value, null, scale, Bound.EXACT, Shape.WORDS);
  }

  private boolean next() {
    int word = last == null ? to : tokens.afterHyphen(to);
    boolean and = last != null && tokens.at(word).is("and");
    if (and && tokens.at(word + 1).is("a") && tokens.at(word + 2).is("half")) {
      return half(word + 3);
    }
    boolean afterScale = last == NumberKind.HUNDRED || last == NumberKind.POWER;
    PhraseMap.Hit<NumberWord> hit = lexicon.number(tokens, and && afterScale ? word + 1 : word);
    if (hit == null || hit.length() != 1 || and && !afterScale) {
      return false;
    }
    NumberWord number = hit.value();
    boolean taken =
        switch (number.kind()) {
          case UNIT, TEN -> add(number);
          case HUNDRED -> !and && hundred();
          case POWER -> !and && power(number.value());
          case GROUP -> !and && group != null && power(number.value());
          default -> false;
        };
    if (taken) {
      last = number.kind();
      to = (and ? word + 1 : word) + 1;
    }
    return taken && last != NumberKind.GROUP;
  }

  private boolean half(int at) {
    if (group == null || lexicon.numberWord(tokens, at, SCALES) == null) {
      return false;
    }
    group = group.add(HALF);
    last = NumberKind.TEN;
    to = at;
    return true;
  }

  private boolean add(NumberWord number) {
    if (group == null) {
      group = number.value();
      return true;
    }
    boolean tens =
        last == NumberKind.TEN
            && number.kind() == NumberKind.UNIT
            && number.value().compareTo(BigDecimal.TEN) < 0
            && number.value().signum() > 0;
    if (tens || last == NumberKind.HUNDRED) {
      group = group.add(number.value());
      return true;
    }
    return false;
  }

  private boolean hundred() {
    if (group == null || group.compareTo(HUNDRED) >= 0 || group.signum() == 0) {
      return false;
    }
    group = group.multiply(HUNDRED);
    scale = HUNDRED;
    return true;
  }

  private boolean power(BigDecimal value) {
    if (group != null) {
      total = total.add(group.multiply(value));
      group = null;
    } else if (last == NumberKind.POWER) {
      total = total.multiply(value);
    } else {
      return false;
    }
    scale = value;
    return true;
  }
}
