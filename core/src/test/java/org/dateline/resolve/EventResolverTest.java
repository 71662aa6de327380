package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Event;
import org.dateline.Moment;
import org.dateline.Quantity;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.When;
import org.dateline.Where;
import org.dateline.codebook.Type;
import org.dateline.mark.Mark;
import org.dateline.mark.Phrase;
import org.dateline.mark.Phrase.Part;
import org.dateline.text.Repaired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EventResolverTest {
  private static EventResolver resolver;

  @BeforeAll
  static void load() {
    resolver = EventResolver.shipped("test");
  }

  @Test
  void takesASpeakersAccusationForTheSpeakersAct() {
    Event event =
        event("It was a crime, the Kremlin said.", "crime", Type.ACCUSE, null, Part.BY, "Kremlin");
    assertThat(event.sources()).extracting(Actor::code).containsExactly("RUSGOV");
    assertThat(event.attribution()).isNotNull();
  }

  @Test
  void doesNotTakeASpeakerForTheDoerOfAnAttackHeReports() {
    Event event =
        event(
            "Two were killed, the Kremlin said.", "killed", Type.ASSAULT, null, Part.BY, "Kremlin");
    assertThat(event.sources()).isEmpty();
  }

  @Test
  void takesTheCountryVisitedForTheHost() {
    Event event =
        event("Her trip to Ghana ended.", "trip", Type.CONSULT, "visit", Part.WHERE, "Ghana");
    assertThat(event.targets()).extracting(Actor::country).containsExactly("GHA");
    assertThat(event.explanation().rules()).anyMatch(rule -> rule.startsWith("target: the place"));
  }

  @Test
  void doesNotTakeThePlaceOfAMeetingForAParty() {
    Event event = event("The two met in Ghana.", "met", Type.CONSULT, null, Part.WHERE, "Ghana");
    assertThat(event.targets()).isEmpty();
    assertThat(event.where()).isNotNull();
  }

  @Test
  void datesWhatHappenedByTheArticleWhereTheSentenceTellsNoDate() {
    Event event = event("The two met in Ghana.", "met", Type.CONSULT, null, Part.WHERE, "Ghana");
    assertThat(event.when())
        .isEqualTo(new When("2011-09-26", When.Precision.DAY, When.Basis.PUBLISHED));
  }

  @Test
  void leavesTheDateOfAPlanOpen() {
    Event event =
        event(
            "The two will meet in Ghana.",
            "meet",
            Type.AGREE,
            null,
            Part.WHERE,
            "Ghana",
            Status.PLANNED);
    assertThat(event.when()).isNull();
  }

  @Test
  void countsIntoTheArticleWhereTheViewIsShorter() {
    Event event =
        event(
            "It was a \u00ADcrime, the Kremlin said.",
            "crime",
            Type.ACCUSE,
            null,
            Part.BY,
            "Kremlin");
    assertThat(event.trigger().in(event.article().text())).isEqualTo("crime");
  }

  @Test
  void countsThoseToWhomItWasDoneInTheCharactersOfTheArticle() {
    Event event =
        event("At least \u00AD30 guards died.", "died", Type.ASSAULT, null, Part.TARGET, "guards");
    assertThat(event.quantities()).hasSize(1);
    Quantity quantity = event.quantities().get(0);
    assertThat(quantity.text()).isEqualTo("At least \u00AD30 guards");
    assertThat(quantity.span().in(event.article().text())).isEqualTo(quantity.text());
    assertThat(quantity.value()).isEqualTo(BigDecimal.valueOf(30));
    assertThat(quantity.of()).isEqualTo(Quantity.Side.TARGET);
  }

  @Test
  void countsDaysByTheClocksOfTheDateline() {
    Article.Builder article =
        Article.text("The two met on Tuesday.")
            .publishedAt(Moment.of(OffsetDateTime.parse("2011-09-26T23:30:00Z")));
    assertThat(dateOfTheMeeting(article.dateline("TOKYO"))).isEqualTo("2011-09-27");
    assertThat(dateOfTheMeeting(article.dateline(null))).isEqualTo("2011-09-20");
  }

  @Test
  void readsFiguresInTheOrderOfTheCountryOfTheDateline() {
    Article.Builder article =
        Article.text("The two met on 5/8.").published(LocalDate.of(2011, 9, 26));
    assertThat(dateOfTheMeeting(article.dateline("LONDON"))).isEqualTo("2011-08-05");
    assertThat(dateOfTheMeeting(article.dateline("CHICAGO"))).isEqualTo("2011-05-08");
  }

  @Test
  void takesTheNamesakeInTheCountryOfTheActors() {
    String words = " said rebels shelled Valencia.";
    assertThat(countryOfTheShelling("Nicolas Maduro" + words)).isEqualTo("VEN");
    assertThat(countryOfTheShelling("Pedro Sanchez" + words)).isEqualTo("ESP");
  }

  @Test
  void datesNoEventByTheNounPhraseOfAnother() {
    String text = "Britain accused France of the August 13 attack.";
    Article article = Article.text(text).published(LocalDate.of(2011, 9, 26)).build();
    Mark accused = mark(text, "accused", Type.ACCUSE, "allege", Status.OCCURRED, List.of());
    Mark attack = mark(text, "attack", Type.ASSAULT, null, Status.OCCURRED, List.of());
    assertThat(events(article, accused, attack))
        .extracting(event -> String.valueOf(event.when()))
        .satisfiesExactly(
            date -> assertThat(date).contains("2011-09-26"),
            date -> assertThat(date).contains("2011-08-13"));
  }

  @Test
  void readsAFigureAndTheNounBesideItAsOneActor() {
    String text = "They killed 30 French soldiers.";
    Article article = Article.text(text).published(LocalDate.of(2011, 9, 26)).build();
    List<Phrase> phrases =
        List.of(
            new Phrase(Part.TARGET, span(text, "30"), 0.9),
            new Phrase(Part.TARGET, span(text, "French soldiers"), 0.9));
    Mark mark = mark(text, "killed", Type.ASSAULT, null, Status.OCCURRED, phrases);
    assertThat(events(article, mark).get(0).targets())
        .singleElement()
        .satisfies(actor -> assertThat(actor.text()).isEqualTo("30 French soldiers"))
        .satisfies(actor -> assertThat(actor.code()).isEqualTo("FRAMIL"));
  }

  @Test
  void datesNoActThatHasHappenedByAYearToCome() {
    Event event =
        event(
            "France bombed a town that its troops are to leave by 2014.",
            "bombed",
            Type.ASSAULT,
            null,
            Part.TARGET,
            "a town");
    assertThat(event.when()).extracting(When::value).isEqualTo("2011-09-26");
  }

  @Test
  void takesTheTroopsOfWhomAnOfficialSpeaksForHisOwn() {
    String text = "A Turkish official told France, Germany and French media that troops attacked.";
    Article article = Article.text(text).published(LocalDate.of(2011, 9, 26)).build();
    List<Phrase> phrases =
        List.of(
            new Phrase(Part.BY, span(text, "A Turkish official"), 0.9),
            new Phrase(Part.SOURCE, span(text, "troops"), 0.9));
    Mark mark = mark(text, "attacked", Type.ASSAULT, null, Status.OCCURRED, phrases);
    assertThat(events(article, mark).get(0).sources())
        .extracting(Actor::code)
        .containsExactly("TURMIL");
  }

  private static @Nullable String countryOfTheShelling(String text) {
    Where where = event(text, "shelled", Type.ASSAULT, null, Part.WHERE, "Valencia").where();
    return where == null ? null : where.country();
  }

  private static @Nullable String dateOfTheMeeting(Article.Builder builder) {
    Article article = builder.build();
    Mark mark = mark(article.text(), "met", Type.CONSULT, null, Status.OCCURRED, List.of());
    When when = events(article, mark).get(0).when();
    return when == null ? null : when.value();
  }

  private static Event event(
      String text, String trigger, Type type, @Nullable String mode, Part part, String phrase) {
    return event(text, trigger, type, mode, part, phrase, Status.OCCURRED);
  }

  private static Event event(
      String text,
      String trigger,
      Type type,
      @Nullable String mode,
      Part part,
      String phrase,
      Status status) {
    Article article = Article.text(text).published(LocalDate.of(2011, 9, 26)).build();
    List<Phrase> phrases = List.of(new Phrase(part, span(Repaired.of(text).view(), phrase), 0.9));
    return events(article, mark(text, trigger, type, mode, status, phrases)).get(0);
  }

  private static Mark mark(
      String text,
      String trigger,
      Type type,
      @Nullable String mode,
      Status status,
      List<Phrase> phrases) {
    return new Mark(
        span(Repaired.of(text).view(), trigger),
        type,
        0.9,
        mode,
        0.9,
        status,
        List.of(0.7, 0.1, 0.1, 0.1),
        phrases);
  }

  private static List<Event> events(Article article, Mark... marks) {
    String text = article.text();
    Sentence sentence = new Sentence(1, new Span(0, text.length()), text, 1);
    return resolver.resolve(
        article,
        List.of(sentence),
        List.of(new EventResolver.Marked(sentence, Repaired.of(text), List.of(marks))));
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
