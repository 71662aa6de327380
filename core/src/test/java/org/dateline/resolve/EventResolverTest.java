package org.dateline.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Event;
import org.dateline.Quantity;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.When;
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
    Sentence sentence = new Sentence(1, new Span(0, text.length()), text, 1);
    Repaired view = Repaired.of(text);
    List<Phrase> phrases = new ArrayList<>();
    phrases.add(new Phrase(part, span(view.view(), phrase), 0.9));
    Mark mark =
        new Mark(
            span(view.view(), trigger),
            type,
            0.9,
            mode,
            0.9,
            status,
            List.of(0.7, 0.1, 0.1, 0.1),
            phrases);
    return resolver
        .resolve(
            article,
            List.of(sentence),
            List.of(new EventResolver.Marked(sentence, view, List.of(mark))))
        .get(0);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
