package org.dateline.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

class DictionariesOfAnyBytesTest {
  private static final CountryCodes COUNTRIES = CountryCodes.shipped();
  private static final CameoBlocks BLOCKS = CameoBlocks.shipped(COUNTRIES);

  @Property
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    read(bytes);
  }

  @Property
  void anyLinesOfATableAreReadOrRefused(@ForAll("tables") String text) {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property
  void anyLinesOfACodedFileAreReadOrRefused(@ForAll("coded") String text) {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Example
  void longLinesOfOneCharacterAreReadFast() {
    for (String head : List.of("name\trole\n", "HILL_GUARD [TCDREB]\n", "!A! = B\n!A!X [~COP]\n")) {
      for (String one :
          List.of(" ", "_", "A;", "!A!", "[", "[]", "-", ";", "<!--", "{", "+", "\t", "|")) {
        byte[] bytes =
            (head + one.repeat(9_000 / one.length()) + "[TCDREB]").getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> read(bytes), head + one);
      }
    }
  }

  @Provide
  Arbitrary<String> tables() {
    return pieces(
        "name",
        "aliases",
        "country",
        "role",
        "from",
        "to",
        "kind",
        "id",
        "body",
        "\t",
        "\t",
        "\n",
        "\n",
        "USA",
        "GOV",
        "2011-09",
        "2010",
        "person",
        "role",
        "|",
        "# ",
        "Hill Guard",
        "\r",
        "\u0000",
        "\ufeff",
        "\ud800",
        "\u202e\u0639\u0645\u0631",
        "noun",
        "adjectives",
        "IGO.A");
  }

  @Provide
  Arbitrary<String> coded() {
    return pieces(
        "HILL_GUARD",
        "_",
        "+",
        "[",
        "]",
        "[USAGOV]",
        "[~MIL]",
        " ",
        "\t",
        "\n",
        "\n",
        ";",
        "#",
        "{",
        "}",
        "!",
        "!MEN! = A, B\n",
        "!MEN!",
        "<",
        ">",
        "-",
        "20080101",
        "<20080101",
        "20080101-2009",
        "---",
        "<!--",
        "-->",
        "/",
        "PAKREBTTP",
        "\u00df",
        "\ud83d\ude00",
        "~",
        "IGO");
  }

  private static Arbitrary<String> pieces(String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(60).map(list -> String.join("", list));
  }

  private static void read(byte[] bytes) {
    Problems problems = new Problems();
    List<ActorLine> lines = new ArrayList<>();
    new ActorFile("any", COUNTRIES, BLOCKS, problems, lines::add, table -> {}).read(bytes);
    TermCheck.check(lines, problems);
    IdCheck.check(lines, problems);
    new SpellingCheck(problems).check(lines);
    new WordCheck(problems).check(lines);
    for (ActorLine line : lines) {
      assertThat(line.spellings()).isNotEmpty();
      assertThat(line.from() == null || line.to() == null || !line.from().isAfter(line.to()))
          .isTrue();
    }
    for (Problem problem : problems.inOrder(List.of("any"))) {
      assertThat(problem.what().length()).isLessThan(500);
    }
  }
}
