package org.dateline.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Actor;
import org.dateline.Span;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.DictionaryLine;
import org.dateline.resolve.actor.Reason;
import org.dateline.resolve.actor.Who;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {
  private static final DictionaryLine MINISTER =
      new DictionaryLine(
          "mine.tsv:2",
          DictionaryLine.Sort.PERSON,
          "Ann Roe",
          "PAK.ROE",
          "PAK",
          Role.GOV,
          LocalDate.of(2010, 1, 1),
          null);

  @Test
  void writesEveryKeyOnOneLine() {
    Actor actor =
        new Actor("Ms Roe", new Span(0, 6), "Ann Roe", "PAK.ROE", "PAK", Role.GOV, List.of());
    Who.Answer answer =
        new Who.Answer(
            actor,
            LocalDate.of(2011, 9, 26),
            List.of(new Reason("Roe", MINISTER), new Reason("a rule", null)),
            List.of(MINISTER),
            true);
    assertThat(AnswerJson.line(answer))
        .isEqualTo(
            "{\"text\":\"Ms Roe\",\"date\":\"2011-09-26\",\"name\":\"Ann Roe\",\"id\":\"PAK.ROE\","
                + "\"country\":\"PAK\",\"role\":\"GOV\",\"code\":\"PAKGOV\",\"because\":["
                + "{\"words\":\"Roe\",\"line\":\"mine.tsv:2\",\"name\":\"Ann Roe\","
                + "\"country\":\"PAK\",\"role\":\"GOV\",\"from\":\"2010-01-01\",\"to\":null},"
                + "{\"rule\":\"a rule\"}],\"lines\":[{\"line\":\"mine.tsv:2\",\"name\":\"Ann Roe\","
                + "\"country\":\"PAK\",\"role\":\"GOV\",\"from\":\"2010-01-01\",\"to\":null,"
                + "\"holds\":true}],\"context_used\":true}");
  }

  @Test
  void writesNullForWhatIsNotKnownAndAWholeCharacterForHalfOfOne() {
    Actor actor = new Actor("\ud800", new Span(0, 1), null, null, null, null, List.of());
    assertThat(AnswerJson.line(new Who.Answer(actor, null, List.of(), List.of(), true)))
        .isEqualTo(
            "{\"text\":\"\ufffd\",\"date\":null,\"name\":null,\"id\":null,\"country\":null,"
                + "\"role\":null,\"code\":null,\"because\":[],\"lines\":[],\"context_used\":true}");
  }

  @Test
  void writesTheNumberAndTheReasonOfABrokenLine() {
    assertThat(AnswerJson.line(new Question.Broken(3, null, "the text is empty")))
        .isEqualTo("{\"line\":3,\"text\":null,\"error\":\"the text is empty\"}");
  }
}
