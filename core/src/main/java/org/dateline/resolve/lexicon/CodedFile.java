package org.dateline.resolve.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.codebook.Role;
import org.dateline.knowledge.Table;
import org.dateline.resolve.lexicon.Problem.Level;
import org.dateline.resolve.lexicon.Problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Reads dictionaries of TABARI, PETRARCH and Phoenix: actors with CAMEO codes and their times,
 * agents with codes that begin with {@code ~}, sets of words, plurals. A line that is wrong is told
 * and left out, as those programs do; what {@code ---} codes is known to be nobody.
 */
final class CodedFile {
  private static final int LONGEST_LINE = 10_000;
  private static final int MOST_WORDS_OF_A_PERSON = 4;
  private static final Set<String> JOINING = Set.of("of", "the", "for", "and", "in", "on", "to");

  private final String file;
  private final CameoBlocks blocks;
  private final Complaints complaints;
  private final Consumer<ActorLine> lines;
  private final WordSets sets = new WordSets();
  private final Set<String> bodyWords = new HashSet<>();
  private @Nullable Draft draft;
  private boolean inComment;

  CodedFile(String file, CameoBlocks blocks, Complaints complaints, Consumer<ActorLine> lines) {
    this.file = file;
    this.blocks = blocks;
    this.complaints = complaints;
    this.lines = lines;
    Table words = Table.beside(CodedFile.class, "body-words.tsv");
    words.rows().forEach(row -> bodyWords.addAll(row.list("words")));
  }

  /** Takes in the next line. */
  void line(int number, String written) {
    String line = withoutXmlComments(written);
    String text = line.strip();
    if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) {
      return;
    }
    if (text.length() > LONGEST_LINE) {
      String what = "has %,d characters, more than %,d; the line is not used";
      warn(number, Rule.LINE, what.formatted(text.length(), LONGEST_LINE));
      return;
    }
    if (WordSets.defines(text)) {
      sets.define(text.split("[#;]", -1)[0], number);
      return;
    }
    if (text.startsWith("<") || text.startsWith("LABEL:") || text.startsWith("~~")) {
      complaints.hear(number, Level.NOTE, Rule.LINE, "'" + shown(text) + "' is not used here");
      return;
    }
    CodedLine parts = CodedLine.of(line);
    if (parts.trouble() != null) {
      warn(number, Rule.LINE, parts.trouble() + "; the line is not used");
      if (!parts.synonym()) {
        end();
      }
      return;
    }
    take(number, parts);
  }

  private void take(int number, CodedLine parts) {
    boolean goesOn = parts.synonym() || parts.phrases().isEmpty();
    if (!goesOn) {
      end();
      draft = new Draft(number, parts.phrases().get(0));
    }
    Draft entry = draft;
    if (entry == null) {
      String first = parts.synonym() ? "a synonym" : "a code";
      warn(number, Rule.LINE, first + " that no name goes before; the line is not used");
      return;
    }
    entry.add(number, parts);
  }

  /** Ends the last entry and tells of what was never used. */
  void finish() {
    end();
    sets.unused()
        .forEach(
            (name, number) ->
                warn(number, Rule.PLURAL, "no line uses !" + name + "!; take it out"));
  }

  private void end() {
    if (draft != null) {
      draft.give();
      draft = null;
    }
  }

  private String withoutXmlComments(String line) {
    String rest = line;
    StringBuilder text = new StringBuilder();
    while (true) {
      if (inComment) {
        int end = rest.indexOf("-->");
        if (end < 0) {
          return text.toString();
        }
        inComment = false;
        rest = rest.substring(end + 3);
      }
      int begin = rest.indexOf("<!--");
      if (begin < 0) {
        return text.append(rest).toString();
      }
      text.append(rest, 0, begin);
      rest = rest.substring(begin + 4);
      inComment = true;
    }
  }

  private void warn(int number, Rule rule, String what) {
    complaints.hear(number, Level.WARNING, rule, what);
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  /** A code and when it holds. */
  private record Held(@Nullable CameoCode code, CodedDate time, int line) {
    private boolean dated() {
      return time.from() != null || time.to() != null;
    }
  }

  /** A name and the plural written for it, null where none is written. */
  private record Phrase(String written, @Nullable String plural) {}

  /** An entry that goes on over several lines. */
  private final class Draft {
    private final int number;
    private final String name;
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Held> codes = new ArrayList<>();
    private boolean troubled;

    private Draft(int number, String name) {
      this.number = number;
      this.name = name;
    }

    void add(int line, CodedLine parts) {
      for (String phrase : parts.phrases()) {
        List<String> expanded = sets.expand(phrase);
        if (expanded == null) {
          String what =
              "'%s' names a set of words that no line before defines, as in !PERSON! ="
                  + " MAN, WOMAN; it is not used";
          warn(line, Rule.LINE, what.formatted(shown(phrase)));
        } else {
          String plural = expanded.size() > 1 ? "" : parts.plural();
          expanded.forEach(one -> phrases.add(new Phrase(one, plural)));
        }
      }
      parts.codes().forEach(code -> addCode(line, code));
    }

    private void addCode(int line, String inBrackets) {
      CameoCode code = null;
      boolean open = false;
      for (String word : CodedWords.of(inBrackets)) {
        boolean date = CodedDate.looksLikeOne(word) && !CameoCode.isNull(word);
        if (!date) {
          if (open) {
            codes.add(new Held(code, CodedDate.ALWAYS, line));
          }
          code = code(line, word);
          open = code != null || CameoCode.isNull(word);
        } else if (open || codes.size() > 0) {
          addDated(line, code, word);
          open = false;
        } else {
          verbs(line, word);
        }
      }
      if (open) {
        codes.add(new Held(code, CodedDate.ALWAYS, line));
      }
    }

    private void addDated(int line, @Nullable CameoCode code, String word) {
      CodedDate time = CodedDate.of(word);
      if (time == null) {
        String what =
            "'%s' is no time: write <20080101, >20080101 or 20080325-20120619; its code"
                + " is not used";
        troubled = true;
        warn(line, Rule.DATE, what.formatted(shown(word)));
      } else if (time.reversed()) {
        troubled = true;
        warn(line, Rule.DATE, "%s ends before it begins; its code is not used".formatted(word));
      } else {
        codes.add(new Held(code, time, line));
      }
    }

    private void verbs(int line, String word) {
      troubled = true;
      warn(
          line,
          Rule.CODE,
          "[%s] is no code of an actor; dictionaries of verbs are not read".formatted(shown(word)));
    }

    private @Nullable CameoCode code(int line, String word) {
      if (CameoCode.isNull(word)) {
        return null;
      }
      int slash = word.indexOf('/');
      if (slash > 0) {
        complaints.hear(
            line,
            Level.NOTE,
            Rule.CODE,
            "[%s] stands for several actors; the first is taken".formatted(shown(word)));
      }
      CameoCode code = CameoCode.of(slash > 0 ? word.substring(0, slash) : word, blocks);
      if (code == null) {
        troubled = true;
        warn(line, Rule.CODE, "[%s] is no code of an actor; it is not used".formatted(shown(word)));
      } else if (code.unknown() != null) {
        String what =
            "[%s] begins with no country and no other code known here%s; its actor gets"
                + " no country";
        warn(line, Rule.COUNTRY, what.formatted(shown(word), blocks.hint(code.unknown())));
      }
      return code;
    }

    /** Hands over what the entry says. */
    void give() {
      if (phrases.isEmpty()) {
        return;
      }
      if (codes.isEmpty()) {
        if (!troubled) {
          warn(number, Rule.CODE, "'%s' has no code; it is not used".formatted(shown(name)));
        }
        return;
      }
      // where several hold on a day, one that has a time goes before one for all others
      codes.sort(Comparator.comparing(held -> !held.dated()));
      boolean agent = codes.stream().anyMatch(held -> held.code != null && held.code.agent());
      if (agent) {
        giveAgent();
      } else {
        giveActor();
      }
    }

    private void giveAgent() {
      Role role = null;
      for (Held held : codes) {
        role = role == null && held.code != null ? held.code.role() : role;
      }
      if (role == null) {
        String what = "[~%s] is no role here; '%s' is not used";
        String code = codes.get(0).code == null ? "" : codes.get(0).code.code();
        complaints.hear(number, Level.NOTE, Rule.ROLE, what.formatted(code, shown(name)));
        return;
      }
      List<String> nouns = new ArrayList<>();
      List<String> plurals = new ArrayList<>();
      boolean uncounted = false;
      for (Phrase phrase : phrases) {
        String noun = CodedSpelling.noun(phrase.written);
        nouns.add(noun);
        uncounted |= phrase.plural != null && phrase.plural.isBlank();
        String plural = plural(noun, phrase.plural);
        if (plural != null) {
          plurals.add(plural);
        }
      }
      String first = nouns.get(0);
      give(Sense.ROLE, first, nouns, null, null, role, !uncounted, CodedDate.ALWAYS);
      if (!plurals.isEmpty()) {
        give(Sense.ROLE, first, plurals, null, null, role, false, CodedDate.ALWAYS);
      }
    }

    /** By rule where none is written; none where the braces are empty. */
    private @Nullable String plural(String noun, @Nullable String written) {
      if (written == null) {
        return RegularPlural.of(noun);
      }
      String plural = CodedSpelling.noun(written);
      if (plural.isEmpty()) {
        return null;
      }
      int words = count(plural);
      int more = count(noun) - words;
      if (plural.equals(RegularPlural.of(noun))) {
        complaints.hear(
            number, Level.NOTE, Rule.PLURAL, "{%s} is the regular plural".formatted(written));
      }
      // {MEN} of POLICE_MAN gives but the last word
      int at = 0;
      for (int i = 0; i < more && words == 1; i++) {
        at = noun.indexOf(' ', at) + 1;
      }
      return noun.substring(0, at) + plural;
    }

    private int count(String words) {
      return words.split(" ", -1).length;
    }

    private void giveActor() {
      Set<String> spellings = new LinkedHashSet<>();
      for (Phrase phrase : phrases) {
        spellings.add(CodedSpelling.name(phrase.written));
        if (phrase.plural != null) {
          warn(
              number,
              Rule.PLURAL,
              "{%s} is not used: names have no plural".formatted(shown(phrase.plural)));
        }
      }
      spellings.remove("");
      if (spellings.isEmpty()) {
        return;
      }
      List<String> all = List.copyOf(spellings);
      boolean person = isPerson(all.get(0));
      String id = id(all.get(0));
      for (Held held : codes) {
        CameoCode code = held.code;
        if (code == null) {
          give(Sense.BODY, all.get(0), all, null, null, null, false, held.time);
          continue;
        }
        boolean alone = code.role() == null && code.country() != null && code.code().length() == 3;
        Sense sense = person ? Sense.PERSON : alone ? Sense.PLACE : Sense.BODY;
        give(sense, all.get(0), all, id, code.country(), code.role(), person, held.time);
      }
    }

    /** The code itself where it is the only one and tells actors apart, else country and name. */
    private String id(String spelling) {
      String country = null;
      for (Held held : codes) {
        if (held.code != null && held.code.more() && codes.size() == 1) {
          return held.code.code();
        }
        country = country == null && held.code != null ? held.code.country() : country;
      }
      String name = spelling.toUpperCase(Locale.ROOT).replace(' ', '_');
      return country == null ? name : country + "." + name;
    }

    /** Whether it is likely a human being: in office for a time, and by no word a body. */
    private boolean isPerson(String spelling) {
      boolean held = codes.stream().anyMatch(h -> h.dated() || isElite(h.code));
      String[] words = spelling.split(" ", -1);
      if (!held || words.length < 2 || words.length > MOST_WORDS_OF_A_PERSON) {
        return false;
      }
      for (String word : words) {
        String key = word.toLowerCase(Locale.ROOT);
        if (bodyWords.contains(key) || JOINING.contains(key)) {
          return false;
        }
      }
      return true;
    }

    private boolean isElite(@Nullable CameoCode code) {
      return code != null && code.code().endsWith("ELI");
    }

    private void give(
        Sense sense,
        String canonical,
        List<String> spellings,
        @Nullable String id,
        @Nullable String country,
        @Nullable Role role,
        boolean person,
        CodedDate time) {
      lines.accept(
          new ActorLine(
              sense,
              canonical,
              spellings,
              id,
              country,
              null,
              role,
              null,
              person,
              time.from(),
              time.to(),
              file,
              number));
    }
  }
}
