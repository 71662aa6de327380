package org.dateline.resolve.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tells money by the symbols and names of currencies.tsv; where several currencies share one, by
 * the nearest place named. Immutable; may be shared.
 */
final class Currencies {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HEAVY = BigDecimal.valueOf(100_000);

  private final Map<String, List<Currency>> symbols = new HashMap<>();
  private final Set<String> prefixes = new HashSet<>();
  private final PhraseMap<Name> names = new PhraseMap<>();
  private final PhraseMap<Set<String>> places = new PhraseMap<>();

  private record Currency(String code, boolean byDefault, boolean grouped) {}

  private record Name(List<Currency> currencies, boolean plural) {}

  /**
   * Money that was found.
   *
   * @param unit the ISO code, or the word of the text where that is not known
   * @param from the first token of number and currency
   * @param to the first token behind both
   */
  record Money(String unit, int from, int to) {}

  private Currencies() {}

  /** Reads the file that is shipped inside. */
  static Currencies shipped() {
    Currencies currencies = new Currencies();
    Map<String, List<Currency>> byName = new HashMap<>();
    Map<String, Set<String>> byPlace = new HashMap<>();
    for (Table.Row row : Table.shipped("quantity/currencies.tsv").rows()) {
      String shared = row.optional("shared");
      Currency currency =
          new Currency(row.get("code"), "default".equals(shared), "grouped".equals(shared));
      for (String symbol : row.list("symbols")) {
        currencies.addSymbol(symbol, currency);
      }
      currencies.addSymbol(currency.code, currency);
      for (String name : row.list("names")) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(currency);
      }
      for (String place : row.list("places")) {
        byPlace
            .computeIfAbsent(place.toLowerCase(Locale.ROOT), key -> new HashSet<>())
            .add(currency.code);
      }
    }
    byName.forEach(
        (name, list) -> {
          String plural = Lexicon.plural(name);
          currencies.names.put(name, new Name(list, byName.containsKey(name + "s")));
          if (!byName.containsKey(plural)) {
            currencies.names.put(plural, new Name(list, true));
          }
        });
    byPlace.forEach(currencies.places::put);
    return currencies;
  }

  private void addSymbol(String symbol, Currency currency) {
    List<Currency> sharing = symbols.computeIfAbsent(symbol, key -> new ArrayList<>());
    if (sharing.stream().noneMatch(other -> other.code.equals(currency.code))) {
      sharing.add(currency);
    }
    if (symbol.chars().allMatch(Character::isLetter)) {
      prefixes.add(symbol);
    }
  }

  /** Whether letters close before digits are a currency: the Rs of "Rs500". */
  boolean isPrefix(String letters) {
    return prefixes.contains(letters);
  }

  /** Whether the token is a currency sign, as $ and €. */
  static boolean isSymbol(Token token) {
    return token.kind() == Token.Kind.SIGN
        && !token.text().isEmpty()
        && Character.getType(token.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  /**
   * The money a number counts, or null.
   *
   * @param hint more text that may name the place, such as the dateline
   */
  @Nullable Money of(Tokens tokens, Numeral numeral, Tokens hint) {
    Money before = symbolBefore(tokens, numeral, hint);
    if (before != null) {
      PhraseMap.Hit<Name> name = names.from(tokens, numeral.to());
      boolean named = name != null && name.value().plural;
      return named && name != null
          ? new Money(before.unit, before.from, numeral.to() + name.length())
          : before;
    }
    Money after = nameAfter(tokens, numeral, hint);
    return after == null ? symbolAfter(tokens, numeral, hint) : after;
  }

  private @Nullable Money symbolBefore(Tokens tokens, Numeral numeral, Tokens hint) {
    int last = numeral.from() - 1;
    if (tokens.at(last).is(".") && tokens.at(last).glued() && tokens.at(last - 1).isWord()) {
      last--;
    }
    if (last < 0) {
      return null;
    }
    boolean sign = isSymbol(tokens.at(last));
    int first = sign && tokens.at(last).glued() && tokens.at(last - 1).isWord() ? last - 1 : last;
    for (int from = first; from <= last; from++) {
      String symbol = tokens.span(from, last + 1).in(tokens.sentence());
      List<Currency> sharing = symbols.get(symbol);
      boolean enough = !isLetter(symbol) || numeral.low().compareTo(THOUSAND) >= 0;
      if (sharing != null && enough) {
        return new Money(code(sharing, symbol, tokens, numeral, hint), from, numeral.to());
      }
    }
    return sign ? new Money(tokens.at(last).text(), last, numeral.to()) : null;
  }

  private static boolean isLetter(String symbol) {
    return symbol.length() == 1 && Character.isLetter(symbol.charAt(0));
  }

  private @Nullable Money symbolAfter(Tokens tokens, Numeral numeral, Tokens hint) {
    int at = numeral.to();
    if (at >= tokens.size() || !numeral.is(Numeral.Shape.DIGITS)) {
      return null;
    }
    String symbol = tokens.at(at).span().in(tokens.sentence());
    List<Currency> sharing = symbols.get(symbol);
    return sharing == null || isLetter(symbol)
        ? null
        : new Money(code(sharing, symbol, tokens, numeral, hint), numeral.from(), at + 1);
  }

  private @Nullable Money nameAfter(Tokens tokens, Numeral numeral, Tokens hint) {
    int at = numeral.to();
    boolean hyphen = tokens.at(at).isDash() && tokens.at(at).glued();
    if (hyphen || tokens.at(at).is("of") && numeral.is(Numeral.Shape.MANY)) {
      at++;
    }
    PhraseMap.Hit<Name> hit = names.from(tokens, at);
    if (hit == null) {
      return null;
    }
    int end = at + hit.length();
    Name name = hit.value();
    boolean enough = name.plural || hyphen || numeral.low().compareTo(HUNDRED) >= 0;
    String words = tokens.words(at, end);
    if (!enough || isWeight(tokens, words, hyphen, end, numeral)) {
      return null;
    }
    return new Money(code(name.currencies, words, tokens, numeral, hint), numeral.from(), end);
  }

  /** "a 2,000-pound bomb", "200 pounds of explosives". */
  private static boolean isWeight(
      Tokens tokens, String words, boolean hyphen, int end, Numeral numeral) {
    return (words.equals("pound") || words.equals("pounds"))
        && numeral.low().compareTo(HEAVY) < 0
        && (hyphen || tokens.at(end).is("of"));
  }

  private String code(
      List<Currency> sharing, String words, Tokens tokens, Numeral numeral, Tokens hint) {
    if (sharing.size() == 1) {
      return sharing.get(0).code;
    }
    String placed = nearest(sharing, tokens, numeral.from());
    if (placed == null) {
      placed = nearest(sharing, hint, 0);
    }
    if (placed != null) {
      return placed;
    }
    boolean grouped = isGrouped(tokens, numeral);
    for (Currency currency : sharing) {
      if (currency.byDefault || currency.grouped && grouped) {
        return currency.code;
      }
    }
    return words.toLowerCase(Locale.ROOT);
  }

  /** Told in lakh or crore. */
  private static boolean isGrouped(Tokens tokens, Numeral numeral) {
    String last = tokens.at(numeral.to() - 1).text();
    return last.startsWith("lakh") || last.startsWith("crore") || last.startsWith("lac");
  }

  private @Nullable String nearest(List<Currency> sharing, Tokens tokens, int from) {
    String best = null;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.at(i).capital() || Math.abs(i - from) >= distance) {
        continue;
      }
      PhraseMap.Hit<Set<String>> place = places.from(tokens, i);
      for (Currency currency : sharing) {
        if (place != null && place.value().contains(currency.code)) {
          best = currency.code;
          distance = Math.abs(i - from);
        }
      }
    }
    return best;
  }
}
