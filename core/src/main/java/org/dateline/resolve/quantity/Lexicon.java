package org.dateline.resolve.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.Quantity.Bound;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** The words of {@code knowledge/quantity}. Not changed once it is read; may be shared. */
final class Lexicon {
  /** What a word of numbers.tsv does in a number. */
  enum NumberKind {
    UNIT,
    TEN,
    HUNDRED,
    POWER,
    GROUP,
    MANY,
    VAGUE,
    NONE,
    BOTH,
    SUFFIX,
    ORDINAL
  }

  /** How a word of fates.tsv stands to those it tells of. */
  enum Form {
    DONE,
    DOING,
    BEING,
    LOOSE,
    OF,
    BY,
    PLACE,
    TOLL
  }

  /** What a word of around.tsv is beside a number. */
  enum Around {
    NAME,
    MONTH,
    WEEKDAY,
    MOMENT,
    LINK,
    BE,
    WITHIN,
    PARTICLE,
    SHARE,
    PASSIVE,
    OBJECT,
    OPENING,
    CLAUSE,
    BEAR,
    JOIN,
    WHERE,
    COUNTING,
    SIZE,
    SAY
  }

  /**
   * A word that is a number.
   *
   * @param bound how it is meant where no other word says so
   */
  record NumberWord(NumberKind kind, BigDecimal value, Bound bound) {}

  /** What befell people: for each form that the words have in the table, what. */
  record Fate(Map<Form, String> byForm) {
    @Nullable String as(Form form) {
      return byForm.get(form);
    }
  }

  private final PhraseMap<NumberWord> numbers = new PhraseMap<>();
  private final Map<String, NumberWord> suffixes = new HashMap<>();
  private final PhraseMap<Bound> before = new PhraseMap<>();
  private final PhraseMap<Bound> after = new PhraseMap<>();
  private final Set<String> changes = new HashSet<>();
  private final PhraseMap<Noun> nouns = new PhraseMap<>();
  private final PhraseMap<Fate> fates = new PhraseMap<>();
  private final Map<Around, PhraseMap<Around>> around = new EnumMap<>(Around.class);

  private Lexicon() {}

  /** Reads the files that are shipped inside. */
  static Lexicon shipped() {
    Lexicon lexicon = new Lexicon();
    Table.shipped("quantity/numbers.tsv").rows().forEach(lexicon::addNumber);
    Table.shipped("quantity/bounds.tsv").rows().forEach(lexicon::addBound);
    Table.shipped("quantity/nouns.tsv").rows().forEach(lexicon::addNoun);
    lexicon.addFates(Table.shipped("quantity/fates.tsv"));
    Table.shipped("quantity/around.tsv").rows().forEach(lexicon::addAround);
    return lexicon;
  }

  private void addNumber(Table.Row row) {
    NumberKind kind = constant(row, "kind", NumberKind.class);
    String bound = row.optional("bound");
    NumberWord word =
        new NumberWord(
            kind,
            BigDecimal.valueOf((long) row.number("value")),
            bound == null ? Bound.EXACT : constant(row, "bound", Bound.class));
    for (String words : row.list("words")) {
      if (kind == NumberKind.SUFFIX) {
        suffixes.put(words, word);
      } else {
        numbers.put(words, word);
      }
    }
  }

  private void addBound(Table.Row row) {
    if (row.get("bound").equals("change")) {
      changes.addAll(row.list("words"));
      return;
    }
    Bound bound = constant(row, "bound", Bound.class);
    PhraseMap<Bound> side =
        switch (row.get("side")) {
          case "before" -> before;
          case "after" -> after;
          default -> throw row.wrong("side is before or after, not '" + row.get("side") + "'");
        };
    row.list("words").forEach(words -> side.put(words, bound));
  }

  private void addNoun(Table.Row row) {
    Noun.Kind kind = constant(row, "kind", Noun.Kind.class);
    String what = kind == Noun.Kind.MEASURE ? "measure" : row.get("what");
    String unit = row.optional("unit");
    for (String cell : row.list("nouns")) {
      if (cell.endsWith("=")) {
        String word = cell.substring(0, cell.length() - 1);
        boolean odd = word.endsWith("men") || word.endsWith("ves") || word.endsWith("ren");
        Noun.Grammar number = odd ? Noun.Grammar.PLURAL : Noun.Grammar.BOTH;
        nouns.put(word, new Noun(what, kind, unit, number, word));
        continue;
      }
      String plural = plural(cell);
      nouns.put(cell, new Noun(what, kind, unit, Noun.Grammar.SINGULAR, plural));
      nouns.put(plural, new Noun(what, kind, unit, Noun.Grammar.PLURAL, plural));
    }
  }

  /** The plural of a noun, as English makes it. */
  static String plural(String singular) {
    if (singular.equals("person")) {
      return "people";
    }
    int last = singular.length() - 1;
    if (singular.endsWith("child")) {
      return singular + "ren";
    }
    if (singular.endsWith("man")) {
      return singular.substring(0, last - 1) + "en";
    }
    if (singular.endsWith("y") && last > 0 && "aeiou".indexOf(singular.charAt(last - 1)) < 0) {
      return singular.substring(0, last) + "ies";
    }
    boolean hisses =
        singular.endsWith("s")
            || singular.endsWith("x")
            || singular.endsWith("ch")
            || singular.endsWith("sh");
    return singular + (hisses ? "es" : "s");
  }

  private void addFates(Table table) {
    Map<String, Map<Form, String>> byWords = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Form form = constant(row, "form", Form.class);
      for (String words : row.list("words")) {
        byWords
            .computeIfAbsent(words, key -> new EnumMap<>(Form.class))
            .putIfAbsent(form, row.get("what"));
      }
    }
    byWords.forEach((words, forms) -> fates.put(words, new Fate(forms)));
  }

  private void addAround(Table.Row row) {
    Around kind = constant(row, "kind", Around.class);
    PhraseMap<Around> words = around.computeIfAbsent(kind, key -> new PhraseMap<>());
    row.list("words").forEach(phrase -> words.put(phrase, kind));
  }

  /** The constant a cell names in lower case. */
  private static <E extends Enum<E>> E constant(Table.Row row, String column, Class<E> of) {
    String name = row.get(column);
    try {
      return Enum.valueOf(of, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      List<String> names =
          List.of(of.getEnumConstants()).stream()
              .map(each -> each.name().toLowerCase(Locale.ROOT))
              .toList();
      KnowledgeException wrong =
          row.wrong("no such " + column + " '" + name + "'; it is one of " + names);
      wrong.addSuppressed(e);
      throw wrong;
    }
  }

  PhraseMap.@Nullable Hit<NumberWord> number(Tokens tokens, int index) {
    return numbers.from(tokens, index);
  }

  /** The number word that is this one token, of one of the kinds. */
  @Nullable NumberWord numberWord(Tokens tokens, int index, Set<NumberKind> kinds) {
    PhraseMap.Hit<NumberWord> hit = numbers.from(tokens, index);
    return hit != null && hit.length() == 1 && kinds.contains(hit.value().kind())
        ? hit.value()
        : null;
  }

  @Nullable NumberWord suffix(String word) {
    return suffixes.get(word);
  }

  PhraseMap.@Nullable Hit<Bound> boundBefore(Tokens tokens, int last) {
    return endsWith(Around.PARTICLE, tokens, last) ? null : before.upTo(tokens, last);
  }

  PhraseMap.@Nullable Hit<Bound> boundAfter(Tokens tokens, int first) {
    return after.from(tokens, first);
  }

  boolean isChange(String word) {
    return changes.contains(word);
  }

  PhraseMap.@Nullable Hit<Noun> noun(Tokens tokens, int first) {
    return tokens.at(first).isWord() ? nouns.from(tokens, first) : null;
  }

  /** The longest noun that ends with the token. */
  PhraseMap.@Nullable Hit<Noun> nounUpTo(Tokens tokens, int last) {
    return tokens.at(last).isWord() ? nouns.upTo(tokens, last) : null;
  }

  PhraseMap.@Nullable Hit<Fate> fate(Tokens tokens, int first) {
    return tokens.at(first).isWord() ? fates.from(tokens, first) : null;
  }

  PhraseMap.@Nullable Hit<Fate> fateUpTo(Tokens tokens, int last) {
    return tokens.at(last).isWord() ? fates.upTo(tokens, last) : null;
  }

  boolean is(Around kind, Tokens tokens, int index) {
    PhraseMap<Around> words = around.get(kind);
    return words != null && words.contains(tokens.at(index).text());
  }

  /** Whether a phrase of the kind ends with the token. */
  boolean endsWith(Around kind, Tokens tokens, int last) {
    PhraseMap<Around> words = around.get(kind);
    return words != null && words.upTo(tokens, last) != null;
  }
}
