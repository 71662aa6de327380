package org.dateline.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Actor;
import org.dateline.Span;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.Reason;
import org.dateline.resolve.actor.Who;
import org.dateline.resolve.actor.dictionary.DictionaryLine;
import org.junit.jupiter.api.Test;

class AnswerJsonTest {
  private static final DictionaryLine MINISTER =
      new DictionaryLine(
          "mine.tsv:2",
          DictionaryLine.Sort.PERSON,
          "Ann Roe",
          "PAK.ROE",
          "PAK",
          null,
          Role.GOV,
          LocalDate.of(2010, 1, 1),
          null);

  @Test
  void writesEveryKeyOnOneLine() {
    Actor actor =
        new Actor("Ms Roe", new Span(0, 6), "Ann Roe", "PAK.ROE", "PAK", Role.GOV, List.of());
    Who.Answer answer =
        new Who.Answer(
            List.of(
                new Who.Named(
                    actor,
                    List.of(new Reason("Roe", MINISTER), new Reason("a rule", null)),
                    List.of(MINISTER),
                    List.of("FRA", "IGO.EU"),
                    List.of("IGO.UN")),
                nobody("Ms Roe")),
            LocalDate.of(2011, 9, 26),
            true);
    assertThat(AnswerJson.line(answer))
        .isEqualTo(
            "{\"text\":\"Ms Roe\",\"date\":\"2011-09-26\",\"name\":\"Ann Roe\",\"id\":\"PAK.ROE\","
                + "\"country\":\"PAK\",\"base\":null,\"role\":\"GOV\",\"code\":\"PAKGOV\",\"because\":["
                + "{\"words\":\"Roe\",\"line\":\"mine.tsv:2\",\"name\":\"Ann Roe\","
                + "\"country\":\"PAK\",\"base\":null,\"role\":\"GOV\",\"from\":\"2010-01-01\",\"to\":null},"
                + "{\"rule\":\"a rule\"}],\"lines\":[{\"line\":\"mine.tsv:2\",\"name\":\"Ann Roe\","
                + "\"country\":\"PAK\",\"base\":null,\"role\":\"GOV\",\"from\":\"2010-01-01\",\"to\":null,"
                + "\"holds\":true}],\"members\":[\"FRA\",\"IGO.EU\"],\"member_of\":[\"IGO.UN\"],"
                + "\"also\":[{\"name\":null,\"id\":null,\"country\":null,\"base\":null,\"role\":null,"
                + "\"code\":null,\"because\":[],\"lines\":[],\"members\":[],"
                + "\"member_of\":[]}],\"context_used\":true}");
  }

  @Test
  void writesNullForWhatIsNotKnownAndAWholeCharacterForHalfOfOne() {
    assertThat(AnswerJson.line(new Who.Answer(List.of(nobody("\ud800")), null, true)))
        .isEqualTo(
            "{\"text\":\"\ufffd\",\"date\":null,\"name\":null,\"id\":null,\"country\":null,\"base\":null,"
                + "\"role\":null,\"code\":null,\"because\":[],\"lines\":[],\"members\":[],"
                + "\"member_of\":[],\"also\":[],\"context_used\":true}");
  }

  private static Who.Named nobody(String text) {
    Actor actor = new Actor(text, new Span(0, text.length()), null, null, null, null, List.of());
    return new Who.Named(actor, List.of(), List.of(), List.of(), List.of());
  }

  @Test
  void writesTheNumberAndTheReasonOfABrokenLine() {
    assertThat(AnswerJson.line(new Question.Broken(3, null, "the text is empty")))
        .isEqualTo("{\"line\":3,\"text\":null,\"error\":\"the text is empty\"}");
  }
}
