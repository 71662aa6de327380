package org.dateline.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.read.Input;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final LocalDate DAY = LocalDate.of(2011, 9, 26);

  @Test
  void readsTheColumnsThatTheHeaderNames() throws IOException {
    assertThat(all("date\ttext\tcontext\tin\n2011-09-26\tthe ISI\tThe ISI denied it.\tPAK\n"))
        .containsExactly(new Question.Asked(2, "the ISI", DAY, "PAK", "The ISI denied it."));
  }

  @Test
  void readsAHeaderAloneWithItsTextOnly() throws IOException {
    assertThat(all("text\nthe ISI\nthe army\n"))
        .containsExactly(
            new Question.Asked(2, "the ISI", null, null, null),
            new Question.Asked(3, "the army", null, null, null));
  }

  @Test
  void readsTheFieldsOfJsonLinesAndPassesOverOthers() throws IOException {
    assertThat(all("{\"id\":[1],\"text\":\"the ISI\",\"date\":\"2011-09-26\",\"in\":null}\n"))
        .containsExactly(new Question.Asked(1, "the ISI", DAY, null, null));
  }

  @Test
  void takesTheUsualDayAndCountryWhereALineGivesNone() throws IOException {
    Questions questions =
        Questions.of(stream("text\tdate\nthe ISI\t\n", StandardCharsets.UTF_8), DAY, "PAK");
    assertThat(questions.next()).isEqualTo(new Question.Asked(2, "the ISI", DAY, "PAK", null));
  }

  @Test
  void takesByteOrderMarksLineEndsOfWindowsBlankLinesAndQuotes() throws IOException {
    assertThat(
            all("\uFEFFText\tDATE\r\n\"the \"\"ISI\"\"\"\t2011-09-26\r\n\r\n\"a\" and \"b\"\t\r\n"))
        .containsExactly(
            new Question.Asked(2, "the \"ISI\"", DAY, null, null),
            new Question.Asked(4, "\"a\" and \"b\"", null, null, null));
  }

  @Test
  void readsUtf16AsSpreadsheetsWriteIt() throws IOException {
    byte[] bytes = "\uFEFFtext\nErdoğan\n".getBytes(StandardCharsets.UTF_16LE);
    Input input = Input.open("x.tsv", new ByteArrayInputStream(bytes), true);
    Questions questions = Questions.of(input, null, null);
    assertThat(questions.next()).isEqualTo(new Question.Asked(2, "Erdoğan", null, null, null));
  }

  @Test
  void readsWindows1252LineByLine() throws IOException {
    Questions questions =
        Questions.of(stream("text\nJosé\n", Charset.forName("windows-1252")), null, null);
    assertThat(questions.next()).isEqualTo(new Question.Asked(2, "José", null, null, null));
  }

  @Test
  void aBrokenLineSaysWhatIsWrongAndTheNextIsRead() throws IOException {
    assertThat(all("text\tdate\n\t2011-09-26\nx\tMonday\nx\t2011-02-30\na\tb\tc\nx\n"))
        .containsExactly(
            new Question.Broken(2, null, "the text is empty"),
            new Question.Broken(3, "x", "'Monday' is no day; write it as 2020-10-01"),
            new Question.Broken(4, "x", "there is no day 2011-02-30 in the calendar"),
            new Question.Broken(5, null, "3 cells, but the header names 2 columns"),
            new Question.Asked(6, "x", null, null, null));
  }

  @Test
  void aBrokenObjectSaysWhatIsWrongAndTheNextIsRead() throws IOException {
    assertThat(
            all(
                """
                {"text":"x"
                [1]
                {"texts":"x"}
                {"text":5}
                {"text":"x"}{
                {"text":"y"}
                """))
        .containsExactly(
            new Question.Broken(1, null, "broken JSON at column 12: ends inside an object"),
            new Question.Broken(2, null, "no JSON object"),
            new Question.Broken(3, null, "no field 'text'; found 'texts'"),
            new Question.Broken(4, null, "the field 'text' is no string"),
            new Question.Broken(5, null, "something stands behind the JSON object"),
            new Question.Asked(6, "y", null, null, null));
  }

  @Test
  void aHeaderWithoutTextEndsIt() throws IOException {
    assertThat(all("phrase\tday\nthe ISI\t2011-09-26\n"))
        .containsExactly(
            new Question.Broken(
                1,
                null,
                "the header has no column 'text'; columns are text, date, in, context, parted by"
                    + " tabs"));
    assertThat(all("txt\nthe ISI\n").get(0))
        .isEqualTo(
            new Question.Broken(
                1,
                null,
                "the header has no column 'text'; is it 'txt'?; columns are text, date, in,"
                    + " context, parted by tabs"));
    assertThat(all("text\ttext\nx\ty\n"))
        .containsExactly(new Question.Broken(1, null, "the header names the column 'text' twice"));
  }

  @Test
  void tellsOfColumnsThatAreNotRead() throws IOException {
    Questions questions =
        Questions.of(stream("text\tnotes\nx\ty\n", StandardCharsets.UTF_8), null, null);
    assertThat(questions.next()).isEqualTo(new Question.Asked(2, "x", null, null, null));
    assertThat(questions.notes()).containsExactly("the column 'notes' is not read");
  }

  @Test
  void refusesAPhraseLongerThanAnyNameAndALineLongerThanAnyPassage() throws IOException {
    assertThat(all("text\n" + "x".repeat(20_000) + "\n" + "y".repeat(1 << 21) + "\nz\n"))
        .containsExactly(
            new Question.Broken(
                2,
                null,
                "a phrase of 20,000 characters, which no name has; at most 16,384 are read"),
            new Question.Broken(3, null, "a line of more than 1 MiB"),
            new Question.Asked(4, "z", null, null, null));
  }

  private static List<Question> all(String content) throws IOException {
    Questions questions = Questions.of(stream(content, StandardCharsets.UTF_8), null, null);
    List<Question> all = new ArrayList<>();
    for (Question next = questions.next(); next != null; next = questions.next()) {
      all.add(next);
    }
    return all;
  }

  private static ByteArrayInputStream stream(String content, Charset charset) {
    return new ByteArrayInputStream(content.getBytes(charset));
  }
}
