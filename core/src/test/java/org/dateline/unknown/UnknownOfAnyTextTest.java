package org.dateline.unknown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.Article;

class UnknownOfAnyTextTest {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final List<String> SCRAPS =
      List.of(
          "the ",
          "Minister ",
          "Quill",
          "-",
          " of ",
          ", ",
          "'s ",
          "(QSF) ",
          "\t",
          "|",
          "\n",
          "Mr. ",
          "\u202e",
          "\ud800",
          "الرئيس ",
          "大統領 ",
          "Президент ",
          "e\u0301",
          "🇫🇷 ",
          "A ",
          "the A ");

  @Property(tries = 200)
  void anyPhraseGivesLinesOfADictionary(
      @ForAll("phrases") String before, @ForAll("phrases") String phrase) {
    UnknownActors unknown = new UnknownActors(Told.LINES);
    String core = "Q" + phrase + "z";
    Article article = Article.text(before + core + before).build();
    assertTimeoutPreemptively(
        LONGEST,
        () -> {
          if (core.indexOf('\n') < 0) {
            Told.add(unknown, article.text(), core);
          }
          for (UnknownName name : unknown.names(9, 1)) {
            String line = UnknownTsv.of(name);
            assertThat(line.lines().filter(l -> !l.startsWith("#")).toList())
                .singleElement()
                .satisfies(l -> assertThat(l.split("\t", -1)).hasSize(9));
            assertThat(UnknownJson.line(name)).doesNotContain("\n");
          }
          unknown
              .nouns(9, 1)
              .forEach(noun -> assertThat(UnknownTsv.of(noun)).endsWith("\t\t\t\t\n"));
        });
  }

  @Provide
  Arbitrary<String> phrases() {
    return Arbitraries.oneOf(Arbitraries.of(SCRAPS), Arbitraries.strings().alpha().ofMaxLength(9))
        .list()
        .ofMaxSize(10)
        .map(parts -> String.join("", parts));
  }
}
