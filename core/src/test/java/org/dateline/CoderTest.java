package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.codebook.Type;
import org.dateline.resolve.lexicon.UserActors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoderTest {
  private static final String TEXT =
      "Washington accused Pakistan of supporting the attack on its embassy in Kabul on September"
          + " 13.\n\n"
          + "A Pakistani official denied the charge on Sunday. The weather was fine.";
  private static Coder coder;

  @BeforeAll
  static void open() {
    coder = Coder.open();
  }

  @AfterAll
  static void close() {
    coder.close();
  }

  @Test
  void codesWhoAccusedWhom() {
    Event accusation = first(Type.ACCUSE);
    assertThat(accusation.trigger().in(TEXT)).isEqualTo("accused");
    assertThat(accusation.sources()).extracting(Actor::code).containsExactly("USAGOV");
    assertThat(accusation.targets()).extracting(Actor::country).contains("PAK");
    assertThat(accusation.status()).isEqualTo(Status.OCCURRED);
    assertThat(accusation.cameo()).isEqualTo("112");
    assertThat(accusation.score()).isEqualTo(-3.5);
  }

  @Test
  void codesADenialAsRejectionWithItsDate() {
    Event denial = first(Type.REJECT);
    assertThat(denial.sources()).extracting(Actor::code).containsExactly("PAKGOV");
    assertThat(denial.when())
        .isEqualTo(new When("2011-09-25", When.Precision.DAY, When.Basis.TEXT));
  }

  @Test
  void tiesEverySpanToTheTextAsGiven() {
    assertThat(events()).isNotEmpty();
    for (Event event : events()) {
      assertThat(event.sentence().span().contains(event.trigger())).isTrue();
      assertThat(event.sentence().text()).isEqualTo(event.sentence().span().in(TEXT));
      event.sources().forEach(actor -> assertThat(actor.span().in(TEXT)).isEqualTo(actor.text()));
      event.targets().forEach(actor -> assertThat(actor.span().in(TEXT)).isEqualTo(actor.text()));
    }
  }

  @Test
  void countsIntoTheTextAsGivenWhereItsEncodingIsBroken() {
    String broken = "â€œEnough,â€\u009D he said. Washington accused Pakistan of it.";
    Event event =
        coder.code(Article.text(broken).build()).stream()
            .filter(e -> e.type() == Type.ACCUSE)
            .findFirst()
            .orElseThrow();
    assertThat(event.trigger().in(broken)).isEqualTo("accused");
  }

  @Test
  void givesTheSameEventsToManyThreads() {
    List<String> alone = ids(coder.code(article()));
    List<List<String>> together =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> ids(coder.code(article())))
            .collect(Collectors.toList());
    assertThat(together).isEqualTo(Collections.nCopies(8, alone));
    assertThat(alone).doesNotHaveDuplicates();
  }

  @Test
  void saysWhatDecided() {
    Event accusation = first(Type.ACCUSE);
    assertThat(accusation.explanation().rules()).anyMatch(rule -> rule.startsWith("cameo 112 "));
    assertThat(accusation.explanation().probabilities())
        .anyMatch(p -> p.decision().equals("type ACCUSE"));
    assertThat(accusation.sources().get(0).because())
        .anyMatch(reason -> reason.contains("states.tsv:"));
  }

  @Test
  void leavesOutWhatItIsLessSureOfThanAsked() {
    try (Coder sure = Coder.open(new Coder.Options(true, 1.1))) {
      assertThat(sure.code(article())).isEmpty();
    }
  }

  @Test
  void codesByDictionariesOfTheUsersOwnAndTellsSoInItsVersionAndIds(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("own.tsv");
    Files.writeString(file, "name\tcountry\trole\nWashington\tKEN\tREB\n");
    UserActors own = UserActors.read(List.of(file));
    try (Coder theirs = Coder.open(Coder.Options.STANDARD.with(own))) {
      List<Event> events = theirs.code(article());
      assertThat(events)
          .flatExtracting(Event::sources)
          .anyMatch(source -> "KENREB".equals(source.code()));
      assertThat(theirs.version()).isEqualTo(coder.version() + ".actors-" + own.digest());
      assertThat(ids(events)).hasSameSizeAs(events()).doesNotContainAnyElementsOf(ids(events()));
    }
  }

  @Test
  void findsNothingInATextWithoutWords() {
    assertThat(coder.code(Article.text("").build())).isEmpty();
    assertThat(coder.code(Article.text("\n\n  \n").build())).isEmpty();
  }

  private static Event first(Type type) {
    return events().stream().filter(event -> event.type() == type).findFirst().orElseThrow();
  }

  private static List<Event> events() {
    return coder.code(article());
  }

  private static Article article() {
    return Article.text(TEXT).published(LocalDate.of(2011, 9, 26)).agency("AFP").build();
  }

  private static List<String> ids(List<Event> events) {
    return events.stream().map(Event::id).toList();
  }
}
