package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.cli.terminal.Cells;
import org.dateline.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhoCommandTest {
  @TempDir Path folder;

  @Test
  void saysWhoItIsAndWhatDecided() {
    Program.Ended ended = who("Armenian Prime Minister Nikol Pashinyan", "--on", "2020-10-01");
    assertThat(ended.code()).isZero();
    assertThat(ended.errors()).isEmpty();
    assertThat(ended.output())
        .startsWith("Armenian Prime Minister Nikol Pashinyan   on 2020-10-01\n────")
        .contains(
            "  code     ARMGOV\n",
            "  country  ARM\n",
            "  role     GOV\n",
            "  name     Nikol Pashinyan\n",
            "  id       ARM.PASHINYAN\n",
            "what decided\n  persons.tsv:");
  }

  @Test
  void showsWhatTheActorWasAtOtherTimes() {
    assertThat(lineNumbersGone(who("the Taliban", "--on", "2010-06-15").output()))
        .contains(
            "what decided\n  armed-groups.tsv:N    Taliban = AFG REB, 2001-11-13 to 2021-08-14\n",
            "AFG.TALIBAN over time\n",
            "▸ 2001-11-13 – 2021-08-14  AFG REB  Taliban  armed-groups.tsv:N\n",
            "  2021-08-15 –             AFG GOV  Taliban  armed-groups.tsv:N\n");
  }

  @Test
  void showsWhereAGroupSitsThatActsElsewhere() {
    assertThat(lineNumbersGone(who("Haqqani network", "--on", "2011-09-26").output()))
        .contains("  country  AFG\n  base     PAK\n", "Haqqani network = AFG REB, base PAK\n");
    assertThat(who("Haqqani network", "--on", "2011-09-26", "--format", "jsonl").output())
        .contains("\"country\":\"AFG\",\"base\":\"PAK\",");
  }

  @Test
  void showsWhoIsAMemberAndOfWhat() {
    assertThat(who("NATO", "--on", "1999-01-01").output())
        .endsWith(
            """
            members (16)
              BEL  CAN  DEU  DNK  ESP  FRA  GBR  GRC  ISL  ITA  LUX  NLD  NOR  PRT  TUR  USA
            """);
    assertThat(who("France", "--on", "1999-01-01").output())
        .contains("\nmember of (", "IGO.NATO  ");
  }

  @Test
  void showsEachOfSeveral() {
    assertThat(who("Britain", "and", "France").output())
        .contains("  code     GBRGOV\n", "  code     FRAGOV\n");
    assertThat(batch("text\tdate\nBritain and France\t2011-03-17\nNATO\t\n").output())
        .isEqualTo(
            """
            phrase                                  day         code      who
            Britain and France                      2011-03-17  GBRGOV    United Kingdom, GBR
                                                                FRAGOV    France, FRA
            NATO                                                IGO       North Atlantic Treaty Organization, I…
            """);
    assertThat(batch("text\nBritain and France\n", "--format", "jsonl").output())
        .hasLineCount(1)
        .contains("\"also\":[{\"name\":\"France\",\"id\":\"FRA\"");
  }

  @Test
  void needsNoQuotesAroundThePhrase() {
    assertThat(who("the", "Kremlin").output()).contains("code     RUSGOV\n");
  }

  @Test
  void takesTheCountryOfTheDocument() {
    assertThat(who("the PRD", "--in", "Mexico").output()).contains("id       MEX.PRD\n");
    assertThat(who("the interior minister", "--in", "PAK").output())
        .contains("code     PAKGOV\n", "roles.tsv:");
  }

  @Test
  void resolvesInsideTheContext() {
    Program.Ended ended = who("he", "--context", "Mr Gilani met Karzai. Then he left.");
    assertThat(ended.output()).contains("id       PAK.GILANI\n");
  }

  @Test
  void saysThatNothingIsKnown() {
    Program.Ended ended = who("Zorblax Qwertyuiop");
    assertThat(ended.code()).isZero();
    assertThat(ended.output())
        .contains("  code     —\n", "  nothing: no line of the dictionaries has these words\n");
  }

  @Test
  void writesJson() {
    assertThat(who("the Kremlin", "--format", "json").output())
        .startsWith("{\n  \"text\" : \"the Kremlin\",\n")
        .endsWith("}\n");
    assertThat(who("the Kremlin", "--format", "jsonl").output())
        .startsWith("{\"text\":\"the Kremlin\",\"date\":null,\"name\":\"Russia\",\"id\":\"RUS\",")
        .hasLineCount(1);
  }

  @Test
  void saysWhatIsWrongWithADayACountryOrAPhrase() {
    assertThat(who("x", "--on", "tomorrow").errors())
        .isEqualTo(
            """
            dateline: --on: 'tomorrow' is no day; write it as 2020-10-01
            Try 'dateline who --help'.
            """);
    assertThat(who("x", "--on", "2020-02-30").errors())
        .startsWith("dateline: --on: there is no day 2020-02-30 in the calendar\n");
    assertThat(who("x", "--in", "Chda").errors())
        .startsWith("dateline: --in: no state has the code or name 'Chda'; did you mean Chad?\n");
    assertThat(who(" ").errors())
        .startsWith("dateline: the phrase is missing; give one, or --batch FILE\n");
    assertThat(who("x".repeat(20_000)).errors())
        .startsWith("dateline: the phrase has 20,000 characters; at most 16,384 are read\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الرئيس السوري بشار الأسد",
        "ראש הממשלה נתניהו",
        "習近平國家主席",
        "президент Путин",
        "प्रधानमंत्री नरेंद्र मोदी",
        "\u202eevil\u202c",
        "🇫🇷 🤷",
        "!!!",
        "\u200b"
      })
  void answersInAnyScript(String phrase) {
    Program.Ended ended = who(phrase, "--on", "2015-01-01");
    assertThat(ended.code()).isZero();
    assertThat(ended.output()).contains("what decided").doesNotContain("\u202e", "null");
  }

  @Test
  void answersTenThousandCharactersOnFewLines() {
    Program.Ended ended = who("Zorba ".repeat(1600), "--on", "2015-01-01");
    assertThat(ended.code()).isZero();
    assertThat(ended.output().lines()).hasSizeLessThan(40);
  }

  @Test
  void fitsTheWidth() {
    for (int columns = 40; columns <= 120; columns += 40) {
      Terminal terminal = new Terminal(true, true, columns, false);
      String output =
          new Program().terminal(terminal).run("who", "the Taliban", "--on", "2010-01-01").output();
      int most = columns;
      assertThat(output.lines())
          .allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(most));
    }
  }

  @Test
  void answersEachLineOfABatchInItsOrder() throws IOException {
    String file =
        write(
            "phrases.tsv",
            String.join(
                "\r\n",
                "\uFEFFtext\tdate\tin",
                "the Taliban\t2010-06-15\t",
                "\t2010-06-15\t",
                "the Taliban\tMay\t",
                "the Taliban\t2022-01-01\t",
                "the PRD\t\tMEX",
                "Zorblax\t\t",
                "x\t\tNowhere",
                ""));
    Program.Ended ended = who("--batch", file);
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output())
        .isEqualTo(
            """
            phrase                                  day         code      who
            the Taliban                             2010-06-15  AFGREB    Taliban, AFG.TALIBAN
                                                    line 3: the text is empty
            the Taliban                             line 4: 'May' is no day; write it as 2020-10-01
            the Taliban                             2022-01-01  AFGGOV    Taliban, AFG.TALIBAN
            the PRD                                             MEXPTY    Party of the Democratic Revolution, M…
            Zorblax                                             —
            x                                       line 8: no state has the code or name 'Nowhere'; write it as PAK
            """);
    assertThat(ended.errors(folder))
        .isEqualTo(
            """
            dateline: phrases.tsv:3: the text is empty
            dateline: phrases.tsv:4: 'May' is no day; write it as 2020-10-01
            dateline: phrases.tsv:8: no state has the code or name 'Nowhere'; write it as PAK
            4 phrases answered (1 without a code), 3 broken · N phrases/s
            """);
  }

  @Test
  void answersABatchFromStandardInputAsJsonLines() {
    Program.Ended ended =
        new Program()
            .input(
                """
                {"text":"the Kremlin"}
                {"text":
                {"text":"he","context":"he ran"}
                """)
            .run("who", "--batch", "-", "--format", "jsonl");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.output().lines().toList())
        .hasSize(3)
        .element(1)
        .isEqualTo(
            "{\"line\":2,\"text\":null,\"error\":\"broken JSON at column 9: ends inside an"
                + " object\"}");
    assertThat(ended.errors()).startsWith("dateline: -:2: broken JSON");
  }

  @Test
  void writesABatchAsAListOfObjects() {
    assertThat(batch("text\nthe Kremlin\nthe Elysee\n", "--format", "json").output())
        .startsWith("[\n{\n")
        .contains("\n},\n{\n")
        .endsWith("}\n]\n");
    assertThat(batch("text\n", "--format", "json").output()).isEqualTo("[\n]\n");
  }

  @Test
  void endsWithOneWhereTheBatchCannotBeReadOrHoldsNothing() {
    assertThat(who("--batch", folder.resolve("none.tsv").toString()).errors(folder))
        .startsWith("dateline: none.tsv: no such file or folder\n");
    assertThat(who("--batch", folder.toString()).errors())
        .isEqualTo("dateline: '" + folder + "' is a folder; --batch takes one file\n");
    assertThat(batch("").code()).isEqualTo(1);
    assertThat(batch("text\tdate\n").code()).isEqualTo(1);
    assertThat(batch("phrase\nx\n").errors())
        .startsWith("dateline: -:1: the header has no column 'text'");
  }

  @Test
  void tellsOfColumnsThatItDoesNotRead() {
    Program.Ended ended = batch("id\ttext\n7\tthe Kremlin\n");
    assertThat(ended.code()).isZero();
    assertThat(ended.errors())
        .startsWith("dateline: -: the column 'id' is not read\n1 phrase answered");
  }

  @Test
  void writesToAFileThatIsThereWholeOrNotAtAll() throws IOException {
    Path file = folder.resolve("answers.jsonl");
    Program.Ended ended =
        batch("text\nthe Kremlin\n", "--format", "jsonl", "--output", file.toString());
    assertThat(ended.output()).isEmpty();
    assertThat(Files.readString(file)).hasLineCount(1);
  }

  @Test
  void answersManyPhrasesFast() {
    String phrases =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "Pakistani interior minister Rehman Malik " + i + "\t2010-01-01\n")
            .collect(Collectors.joining("", "text\tdate\n", ""));
    long start = System.nanoTime();
    Program.Ended ended = batch(phrases, "--format", "jsonl");
    assertThat(ended.output().lines()).hasSize(5_000);
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }

  private static String lineNumbersGone(String output) {
    return output.replaceAll("\\.tsv:\\d+", ".tsv:N").replaceAll("(\\.tsv:N) +(\\S)", "$1    $2");
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static Program.Ended batch(String content, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "who";
    all[1] = "--batch";
    all[2] = "-";
    System.arraycopy(options, 0, all, 3, options.length);
    return new Program().input(content).run(all);
  }

  private static Program.Ended who(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "who";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return new Program().run(all);
  }
}
