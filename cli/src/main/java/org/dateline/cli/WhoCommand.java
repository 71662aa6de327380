package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.ask.AnswerJson;
import org.dateline.ask.Day;
import org.dateline.ask.Question;
import org.dateline.ask.Questions;
import org.dateline.cli.terminal.Terminal;
import org.dateline.cli.view.AnswerTable;
import org.dateline.cli.view.AnswerView;
import org.dateline.read.Input;
import org.dateline.read.Trouble;
import org.dateline.resolve.actor.Who;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline who}: which actor a phrase names. */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    description = {
      "Says which actor a phrase names: id, name, country, role, CAMEO actor code, and the"
          + " dictionary lines and rules that decided.",
      "",
      "With --batch it answers a file, a line for each of its lines: TSV with a header, or JSONL."
          + " The columns or fields are text, date (2020-10-01), in (the country of the article)"
          + " and context (the passage the phrase stands in); all but text may be left out."
    },
    footer = {
      "",
      "Ends with 0 where every phrase was answered, known or not, 1 where a line of the batch was"
          + " broken or nothing could be read, 2 where it was called wrongly.",
      "",
      "Examples:",
      "  dateline who \"Armenian Prime Minister Nikol Pashinyan\" --on 2020-10-01",
      "  dateline who \"the PRD\" --in MEX --format json",
      "  dateline who --batch phrases.tsv --format jsonl > answers.jsonl",
      "  dateline who he --context \"Mr Gilani met Karzai. He asked for help.\"",
      "  cut -f 3 actors.tsv | dateline who --batch - --on 2011-09-26"
    })
final class WhoCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PHRASE",
      arity = "0..*",
      description = "The words that name the actor, as the news has them.")
  private List<String> words = List.of();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description =
          "The day on which the phrase is written, as 2020-10-01. Left out, what has no end holds,"
              + " else what ended last. In a batch: where a line gives no date.")
  private @Nullable String on;

  @Option(
      names = "--in",
      paramLabel = "COUNTRY",
      description =
          "The country the article is about, by code or name: it tells whose \"the interior"
              + " minister\" is. In a batch: where a line gives none.")
  private @Nullable String country;

  @Option(
      names = "--context",
      paramLabel = "TEXT",
      description = "The sentence or passage that the phrase stands in.")
  private @Nullable String context;

  @Option(
      names = "--batch",
      paramLabel = "FILE",
      description = "Answer each line of this file, or of standard input: -.")
  private @Nullable String batch;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or jsonl. Default: ${DEFAULT-VALUE}.")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Mixin private ActorsOption actors = new ActorsOption();

  @Mixin private ColorOption color = new ColorOption();

  @Mixin private OutputOption output = new OutputOption();

  WhoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path file = output.file();
    String phrase = String.join(" ", words).strip();
    check(phrase);
    LocalDate day = day();
    Who who = Who.of(Dictionary.with(actors.read(surroundings)));
    String code = code(who);
    try (Destination destination = Destination.open(file, surroundings.output())) {
      int end =
          batch == null
              ? answer(who, phrase, day, code, destination.stream())
              : answerAll(who, batch, day, code, destination.stream());
      destination.commit();
      return end;
    } catch (IOException e) {
      return output.failed(e, surroundings);
    }
  }

  private void check(String phrase) {
    if (batch != null && (!words.isEmpty() || context != null)) {
      throw wrong("give a phrase or --batch FILE, not both");
    }
    if (batch == null && phrase.isEmpty()) {
      throw wrong("the phrase is missing; give one, or --batch FILE");
    }
    if (phrase.length() > Question.LONGEST_PHRASE) {
      throw wrong(
          String.format(
              Locale.ROOT,
              "the phrase has %,d characters; at most %,d are read",
              phrase.length(),
              Question.LONGEST_PHRASE));
    }
  }

  private @Nullable LocalDate day() {
    try {
      return on == null ? null : Day.of(on);
    } catch (IllegalArgumentException e) {
      throw wrong("--on: " + e.getMessage());
    }
  }

  private @Nullable String code(Who who) {
    try {
      return country == null ? null : who.country(country);
    } catch (IllegalArgumentException e) {
      throw wrong("--in: " + e.getMessage());
    }
  }

  private int answer(
      Who who, String phrase, @Nullable LocalDate day, @Nullable String code, OutputStream out)
      throws IOException {
    Who.Answer answer =
        context == null ? who.is(phrase, day, code) : who.is(phrase, day, code, context);
    if (!answer.standsInContext()) {
      surroundings.complain("the phrase does not stand in the context; it was taken alone");
    }
    String written =
        switch (format) {
          case JSON -> AnswerJson.lines(answer);
          case JSONL -> AnswerJson.line(answer);
          case TABLE -> String.join("\n", view().lines(answer));
        };
    out.write((written + "\n").getBytes(StandardCharsets.UTF_8));
    return 0;
  }

  private int answerAll(
      Who who, String source, @Nullable LocalDate day, @Nullable String code, OutputStream out)
      throws IOException {
    boolean standard = source.equals("-");
    Answering answering = new Answering(surroundings, source, who);
    if (standard) {
      InputStream in = new PromptStream(surroundings.input(), out);
      answering.run(Questions.of(in, day, code), answers(), out);
      return answering.end();
    }
    if (isFolder(source)) {
      surroundings.complain("'" + source + "' is a folder; --batch takes one file");
      return 1;
    }
    Input input;
    try {
      input = Input.open(source, Files.newInputStream(Path.of(source)), true);
    } catch (IOException | InvalidPathException e) {
      surroundings.complain(source + ": " + Trouble.of(e).reason());
      return 1;
    }
    try {
      answering.run(Questions.of(input, day, code), answers(), out);
    } finally {
      input.close();
    }
    return answering.end();
  }

  private static boolean isFolder(String source) {
    try {
      return Files.isDirectory(Path.of(source));
    } catch (InvalidPathException e) {
      return false; // what is wrong with it, opening it tells
    }
  }

  private AnswerView view() {
    Terminal terminal = surroundings.terminal();
    return new AnswerView(terminal.columns(), color.wanted(terminal, output.file() != null));
  }

  private AnswerOutput answers() {
    Terminal terminal = surroundings.terminal();
    return switch (format) {
      case JSON -> new AnswerOutput.Json();
      case JSONL -> new AnswerOutput.Jsonl();
      case TABLE ->
          new AnswerOutput.Table(
              new AnswerTable(terminal.columns(), color.wanted(terminal, output.file() != null)));
    };
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
