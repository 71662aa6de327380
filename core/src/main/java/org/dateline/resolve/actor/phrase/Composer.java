package org.dateline.resolve.actor.phrase;

import java.time.LocalDate;
import java.util.List;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Entry;
import org.dateline.resolve.actor.dictionary.PhraseWords;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.phrase.Sense.Head;
import org.jspecify.annotations.Nullable;

/**
 * Puts the known words of a phrase together: "Pakistan's army chief of staff" is PAK and MIL.
 *
 * <p>{@link Pieces} parts lists and appositions; {@link Cutter} cuts each piece into possessor,
 * core and tail; {@link CoreReader} reads the core, and possessor and tail are composed as phrases
 * of their own; {@link CountryChoice} and {@link RoleChoice} weigh the parts. Immutable; may be
 * shared.
 */
public final class Composer {
  /** "The spokesman of the head of the office of ...": deeper than this nothing is read. */
  private static final int DEEPEST = 5;

  private final Dictionary dictionary;
  private final Cutter cutter;
  private final Pieces pieces;
  private final CoreReader cores;

  /** Reads phrases by a dictionary and the phrase words that are shipped inside. */
  public Composer(Dictionary dictionary) {
    PhraseWords words = PhraseWords.shipped();
    this.dictionary = dictionary;
    this.cutter = new Cutter(words);
    this.pieces = new Pieces(words, cutter);
    this.cores = new CoreReader(dictionary, words);
  }

  /**
   * Who the phrase names on that day, by itself.
   *
   * @param day or null where it is not known: then what has no end holds
   */
  public Identity compose(List<Token> tokens, @Nullable LocalDate day) {
    return compose(tokens, day, null);
  }

  /**
   * Who the phrase names on that day in a text from a state.
   *
   * @param day or null where it is not known: then what has no end holds
   * @param country ISO 3166-1 alpha-3 of the state the text is about or filed from, or null: of
   *     parties and courts of one name it prefers this state's
   */
  public Identity compose(List<Token> tokens, @Nullable LocalDate day, @Nullable String country) {
    Phrase phrase = new Phrase(tokens, dictionary.matches(tokens));
    return sense(phrase, phrase.all(), new Setting(day, country), 0).identity();
  }

  private Sense sense(Phrase phrase, Range range, Setting setting, int depth) {
    if (range.isEmpty() || depth > DEEPEST) {
      return Sense.NONE;
    }
    List<Range> all = pieces.of(phrase, range);
    Sense joined = senseOfPiece(phrase, all.get(0), setting, depth);
    for (int i = 1; i < all.size() && !joined.isComplete(); i++) {
      joined = joined.joinedBy(senseOfPiece(phrase, all.get(i), setting, depth));
    }
    return joined;
  }

  private Sense senseOfPiece(Phrase phrase, Range piece, Setting setting, int depth) {
    Cutter.Cut cut = cutter.cut(phrase, piece);
    Range tail =
        switch (cut.opener()) {
          case COMPLEMENT, PLACE, LOYAL -> cut.tail();
          case RELATIVE -> cutter.placeIn(phrase, cut.tail());
          case TOWARD, NONE -> new Range(0, 0);
        };
    Parts parts =
        new Parts(
            cores.read(phrase, cut.core(), setting),
            sense(phrase, cut.possessor(), setting, depth + 1),
            cut.opener() == Opener.RELATIVE ? Opener.PLACE : cut.opener(),
            sense(phrase, tail, setting, depth + 1),
            isName(phrase, tail));
    return weigh(parts, setting);
  }

  private static boolean isName(Phrase phrase, Range range) {
    return !range.isEmpty() && phrase.token(range.end() - 1).capital();
  }

  private static Sense weigh(Parts parts, Setting setting) {
    Core core = parts.core();
    Reasons reasons = new Reasons();
    CountryChoice countries = new CountryChoice(parts, reasons);
    String country = countries.country();
    Role role = new RoleChoice(parts, setting, reasons).role();
    if (country == null && role == Role.IGO) {
      country = Role.IGO.name();
    }
    Entry named = named(core);
    Identity whole = parts.tail().identity();
    boolean ofWhole =
        named == null
            && core.isLean()
            && parts.hasComplement()
            && parts.tail().head() != Head.PERSON;
    return new Sense(
        new Identity(
            named == null ? ofWhole ? whole.name() : null : named.name(),
            named == null ? ofWhole ? whole.id() : null : named.id(),
            country,
            role,
            isPerson(core),
            reasons.list(),
            country == null && (role == Role.REF || countries.isOfMany())),
        head(core, parts));
  }

  private static @Nullable Entry named(Core core) {
    if (core.actingPerson() != null) {
      return core.actingPerson();
    }
    return core.body() == null && core.isState() ? core.state() : core.body();
  }

  private static boolean isPerson(Core core) {
    Entry role = core.role();
    return core.actingPerson() != null || role != null && role.person();
  }

  private static Head head(Core core, Parts parts) {
    Entry state = core.state();
    if (core.actingPerson() != null) {
      return Head.PERSON;
    }
    if (core.isPeoplesAdjective()) {
      return Head.ADJECTIVE;
    }
    if (core.person() != null || core.body() != null || core.isPeople()) {
      return Head.FULL;
    }
    if (core.role() != null || core.isLight() && state == null) {
      boolean settled = parts.hasComplement() || parts.possessor().isFull();
      return core.isLight() && !settled ? Head.LIGHT : Head.FULL;
    }
    if (state == null) {
      return parts.tail().head();
    }
    return switch (state.kind()) {
      case PLACE -> Head.PLACE;
      case ADJECTIVE -> Head.ADJECTIVE;
      default -> Head.STATE;
    };
  }
}
