package org.dateline.resolve.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.dateline.Quantity;
import org.dateline.Span;
import org.dateline.resolve.quantity.Befallen.Side;
import org.dateline.resolve.quantity.Numeral.Shape;
import org.dateline.resolve.quantity.QuantityFinder.Found;
import org.jspecify.annotations.Nullable;

/** Decides whether a number is a quantity, and of what. Immutable; may be shared. */
final class Judge {
  private static final Set<String> LOSSES =
      Set.of("killed", "wounded", "arrested", "kidnapped", "displaced", "missing");
  private static final Set<String> POINTING =
      Set.of("the", "these", "those", "its", "their", "his", "her", "our", "this", "that");
  private static final Set<String> MEN = Set.of("men", "people", "women", "members", "volunteers");
  private static final Set<String> WISHES =
      Set.of(
          "kill", "murder", "execute", "wound", "injure", "arrest", "detain", "jail", "capture",
          "kidnap", "abduct", "snatch", "nab");
  private static final BigDecimal SMALL = BigDecimal.valueOf(12);

  private final Lexicon lexicon;
  private final Exclusions exclusions;
  private final BefallenReader fates;

  Judge(Lexicon lexicon, Exclusions exclusions, BefallenReader fates) {
    this.lexicon = lexicon;
    this.exclusions = exclusions;
    this.fates = fates;
  }

  /**
   * The quantity, or null where the number counts nothing that is told.
   *
   * @param lastPeople the last number that counted people, or null
   */
  @Nullable Found judged(Tokens tokens, Candidate candidate, @Nullable Candidate lastPeople) {
    Numeral numeral = candidate.numeral;
    if (candidate.counted.is(Noun.Kind.OTHER)) {
      return null;
    }
    if (candidate.money != null) {
      return found(tokens, candidate, candidate.money.unit(), "money");
    }
    Noun noun = candidate.counted.noun();
    if (candidate.isThing() && noun != null) {
      boolean oneOf =
          numeral.low().compareTo(BigDecimal.ONE) == 0 && tokens.at(numeral.to()).is("of");
      boolean counts =
          !oneOf
              && !numeral.is(Shape.ARTICLE)
              && !numeral.is(Shape.BOTH)
              && !numeral.is(Shape.NONE);
      return counts ? found(tokens, candidate, unitOr(candidate, noun.what()), noun.what()) : null;
    }
    if (numeral.low().stripTrailingZeros().scale() > 0) {
      return thousands(tokens, candidate, lastPeople);
    }
    return people(tokens, candidate, lastPeople);
  }

  /** "1.500 soldiers" are no one and a half. */
  private @Nullable Found thousands(
      Tokens tokens, Candidate candidate, @Nullable Candidate lastPeople) {
    Numeral numeral = candidate.numeral;
    if (numeral.high() != null
        || numeral.scale().compareTo(BigDecimal.ONE) != 0
        || !Digits.maybeThousands(tokens.at(numeral.from()).text())) {
      return null;
    }
    BigDecimal value = numeral.low().movePointRight(3);
    Numeral whole =
        new Numeral(
            numeral.from(),
            numeral.to(),
            value,
            null,
            BigDecimal.ONE,
            numeral.bound(),
            Shape.DIGITS);
    Candidate mended =
        new Candidate(
            whole, candidate.bound, candidate.from, candidate.to, candidate.counted, null);
    mended.befallen = candidate.befallen;
    return people(tokens, mended, lastPeople);
  }

  private @Nullable Found people(
      Tokens tokens, Candidate candidate, @Nullable Candidate lastPeople) {
    Numeral numeral = candidate.numeral;
    Counted counted = candidate.counted;
    Noun noun = counted.noun();
    Befallen befallen = befallen(tokens, candidate);
    boolean loss = befallen != null && LOSSES.contains(befallen.what());
    candidate.befallen = befallen;
    if (noun == null) {
      return bare(tokens, candidate, lastPeople);
    }
    if (noun.kind() == Noun.Kind.BODY) {
      return null;
    }
    boolean needsLoss =
        numeral.is(Shape.ARTICLE)
            || numeral.is(Shape.NONE)
            || numeral.is(Shape.BOTH)
            || isPointedAt(tokens, candidate)
            || numeral.high() == null
                && numeral.low().compareTo(BigDecimal.ONE) == 0
                && noun.kind() == Noun.Kind.PERSON;
    boolean far = befallen != null && befallen.side() == Side.FAR;
    if (needsLoss && (!loss || far && !numeral.is(Shape.NONE))) {
      return null;
    }
    boolean alone = numeral.is(Shape.ARTICLE) && !isOneOfMany(tokens, noun, befallen);
    if (alone || numeral.is(Shape.BOTH) && noun.kind() != Noun.Kind.PERSON) {
      return null;
    }
    return found(tokens, candidate, unitOr(candidate, "people"), what(noun, befallen));
  }

  /** Whether "a soldier" is worth counting: for who was killed or taken. */
  private static boolean isOneOfMany(Tokens tokens, Noun noun, @Nullable Befallen befallen) {
    return !noun.isPlural()
        && noun.kind() == Noun.Kind.PERSON
        && befallen != null
        && !befallen.what().equals("displaced")
        && !befallen.what().equals("missing")
        && !isWish(tokens, befallen)
        && !isLost(tokens, befallen);
  }

  /** "to arrest a man", "kill a soldier": not told as done. */
  private static boolean isWish(Tokens tokens, Befallen befallen) {
    String first = tokens.at(befallen.from()).text();
    return befallen.side() == Side.BEFORE && WISHES.contains(first);
  }

  /** Votes and games are lost too. */
  private static boolean isLost(Tokens tokens, Befallen befallen) {
    return befallen.side() == Side.BEFORE && tokens.at(befallen.from()).text().startsWith("los");
  }

  private static String what(Noun noun, @Nullable Befallen befallen) {
    if (befallen == null) {
      return noun.what();
    }
    if (befallen.what().equals("persons")) {
      boolean held = noun.what().equals("kidnapped") || noun.what().equals("arrested");
      boolean done = befallen.side() == Side.BEFORE && !noun.what().equals("displaced") || held;
      return done ? "persons" : noun.what();
    }
    boolean ordinary = noun.what().equals("persons");
    return switch (befallen.what()) {
      case "protesters" -> noun.what().equals("troops") ? noun.what() : befallen.what();
      case "arrested" -> noun.what().equals("kidnapped") ? noun.what() : befallen.what();
      case "troops" -> ordinary && !MEN.contains(noun.plural()) ? noun.what() : befallen.what();
      default -> befallen.what();
    };
  }

  private @Nullable Befallen befallen(Tokens tokens, Candidate candidate) {
    if (candidate.befallen != null) {
      return candidate.befallen;
    }
    return fates.far(tokens, Math.max(candidate.to, candidate.counted.to()));
  }

  /** "the two leaders" are no count of news. */
  private static boolean isPointedAt(Tokens tokens, Candidate candidate) {
    return candidate.numeral.low().compareTo(SMALL) <= 0
        && POINTING.contains(tokens.at(candidate.from - 1).text());
  }

  /** A number without a noun counts people where words say what befell them, or of whom it is. */
  private @Nullable Found bare(Tokens tokens, Candidate candidate, @Nullable Candidate lastPeople) {
    Numeral numeral = candidate.numeral;
    Befallen befallen = candidate.befallen;
    if (numeral.is(Shape.ARTICLE) && !tokens.at(numeral.from()).is("another")
        || exclusions.unlessCounted(tokens, numeral, candidate.from)
        || tokens.at(numeral.to()).isDash() && tokens.at(numeral.to()).glued()) {
      return null;
    }
    boolean far = befallen != null && befallen.side() == Side.FAR;
    boolean ofOthers = tokens.at(candidate.to).is("of");
    boolean ofSome =
        ofOthers
            && POINTING.contains(tokens.at(candidate.to + 1).text())
            && befallen != null
            && befallen.side() == Side.BEFORE;
    boolean adverb =
        candidate.counted.unknown()
            && befallen != null
            && befallen.side() == Side.BEFORE
            && candidate.counted.from() == candidate.to
            && !tokens.at(candidate.counted.from()).capital()
            && !tokens.at(candidate.counted.to() - 1).text().endsWith("s");
    if (candidate.counted.unknown() && !ofSome && !adverb) {
      return unknown(tokens, candidate, far);
    }
    boolean lost = befallen != null && isLost(tokens, befallen) && lastPeople == null && !ofOthers;
    if (befallen != null
        && !lost
        && (!ofOthers || ofSome)
        && (!far || numeral.is(Shape.MANY) || numeral.is(Shape.NONE))) {
      boolean none = numeral.is(Shape.NONE) || numeral.is(Shape.BOTH);
      boolean others =
          numeral.is(Shape.MANY) || tokens.at(candidate.to - 1).text().startsWith("other");
      return none && !LOSSES.contains(befallen.what())
          ? null
          : found(tokens, candidate, others ? "people" : unitOf(lastPeople), befallen.what());
    }
    if (numeral.is(Shape.MANY) && !ofOthers) {
      return found(tokens, candidate, "people", "persons");
    }
    if (lastPeople != null && isSaid(tokens, candidate)) {
      candidate.befallen = lastPeople.befallen;
      String what = lastPeople.what == null ? whatOf(lastPeople) : lastPeople.what;
      return found(tokens, candidate, unitOf(lastPeople), what);
    }
    return lastPeople != null && isEllipsis(tokens, candidate)
        ? found(tokens, candidate, unitOf(lastPeople), whatOf(lastPeople))
        : null;
  }

  /** "Organisers counted 40,000; police said 12,000": another's figure of the same people. */
  private boolean isSaid(Tokens tokens, Candidate candidate) {
    boolean end = !tokens.at(candidate.to).isWord() && !tokens.at(candidate.to).isNumber();
    return end
        && lexicon.is(Lexicon.Around.SAY, tokens, candidate.from - 1)
        && candidate.numeral.low().compareTo(BigDecimal.ONE) > 0;
  }

  private static String unitOf(@Nullable Candidate people) {
    return people == null || people.unit == null ? "people" : people.unit;
  }

  private static String whatOf(Candidate people) {
    Noun noun = people.counted.noun();
    return noun == null || noun.kind() == Noun.Kind.FATE ? "persons" : noun.what();
  }

  /** A noun in no list is taken for people where only people befalls what the words tell. */
  private @Nullable Found unknown(Tokens tokens, Candidate candidate, boolean far) {
    Befallen befallen = candidate.befallen;
    Token word = tokens.at(candidate.counted.to() - 1);
    boolean people =
        befallen != null
            && LOSSES.contains(befallen.what())
            && !far
            && !isLost(tokens, befallen)
            && (word.capital() || word.text().endsWith("s"));
    boolean counts =
        candidate.numeral.is(Shape.DIGITS)
            || candidate.numeral.is(Shape.WORDS)
            || candidate.numeral.is(Shape.MANY);
    return people && counts && befallen != null
        ? found(tokens, candidate, word.text(), befallen.what())
        : null;
  }

  /** "abducted 13 policemen and released five": nothing follows that might be counted. */
  private boolean isEllipsis(Tokens tokens, Candidate candidate) {
    Token after = tokens.at(candidate.to);
    Token before = tokens.at(candidate.from - 1);
    boolean open =
        !after.isWord() && !after.isNumber()
            || lexicon.is(Lexicon.Around.LINK, tokens, candidate.to)
            || lexicon.is(Lexicon.Around.BE, tokens, candidate.to);
    boolean plain = candidate.numeral.is(Shape.DIGITS) || candidate.numeral.is(Shape.WORDS);
    boolean link =
        lexicon.is(Lexicon.Around.LINK, tokens, candidate.from - 1)
            && !before.is("for")
            && !before.is("and");
    boolean joined = !before.is("and") || after.isWord();
    return open
        && joined
        && plain
        && !after.is("%")
        && before.isWord()
        && !(link && candidate.from == candidate.numeral.from())
        && candidate.numeral.low().compareTo(BigDecimal.ONE) > 0;
  }

  private static String unitOr(Candidate candidate, String other) {
    String unit = candidate.counted.unit();
    return unit == null ? other : unit;
  }

  private static Found found(Tokens tokens, Candidate candidate, String unit, String what) {
    Span span = tokens.span(candidate.from, candidate.to);
    Numeral numeral = candidate.numeral;
    Befallen befallen = candidate.befallen;
    Span cue = befallen == null ? null : tokens.span(befallen.from(), befallen.to());
    BigDecimal high = numeral.high();
    Quantity quantity =
        new Quantity(
            span.in(tokens.sentence()),
            span,
            plain(numeral.low()),
            high == null ? null : plain(high),
            candidate.bound,
            unit,
            what,
            null);
    return new Found(quantity, cue);
  }

  /** Without zeros behind the point, and without an exponent. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
