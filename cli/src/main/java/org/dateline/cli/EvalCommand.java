package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.eval.CodedEvent;
import org.dateline.eval.EvaluationException;
import org.dateline.eval.EventLines;
import org.dateline.eval.Gold;
import org.dateline.eval.GoldDocument;
import org.dateline.eval.Score;
import org.dateline.eval.ScoreJson;
import org.dateline.eval.ScoreText;
import org.dateline.eval.Scorer;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline eval}: how right the coder is. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Scores events against annotated documents.",
      "",
      "found: an event of that type in that sentence. event: found, with the right source and"
          + " target. dyad: found, with their right countries. mode, status, by, date, place: the"
          + " share right among the found ones that have one."
    },
    footer = {
      "",
      "Examples:",
      "  dateline eval gold/                      codes the documents and scores that",
      "  dateline eval gold/ --events events.jsonl",
      "  dateline eval gold/ more.json --errors 20",
      "  dateline eval gold/ --json"
    })
final class EvalCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "GOLD",
      arity = "1..*",
      description = "Annotated documents (JSON), or folders of them.")
  private List<Path> gold = List.of();

  @Option(
      names = "--events",
      paramLabel = "FILE",
      description =
          "Score these events, as 'dateline code --format jsonl' writes them, in place of coding;"
              + " the options for coding then do nothing.")
  private @Nullable Path events;

  @Option(names = "--json", description = "Write the figures as one line of JSON.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Show the first N things that are wrong.")
  private int errors;

  @Mixin private CodingOptions coding = new CodingOptions();

  EvalCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (errors < 0) {
      throw coding.wrong("--errors must be 0 or more, not " + errors);
    }
    try {
      List<GoldDocument> documents = Gold.read(gold);
      if (documents.isEmpty()) {
        throw new EvaluationException("no annotated documents (*.json) in " + gold.get(0));
      }
      List<CodedEvent> coded = events == null ? code(documents) : EventLines.read(events);
      print(Scorer.score(documents, coded));
      return 0;
    } catch (EvaluationException e) {
      surroundings.complain(String.valueOf(e.getMessage()));
      return 1;
    } catch (IOException e) {
      if (BrokenPipe.is(e)) {
        return 0;
      }
      surroundings.complain("standard output: cannot be written: " + BrokenPipe.reason(e));
      return 1;
    }
  }

  private List<CodedEvent> code(List<GoldDocument> documents) throws IOException {
    int threads = coding.threads();
    Iterator<Reading> readings =
        documents.stream()
            .<Reading>map(document -> new Reading.Read(document.article(), document.id()))
            .iterator();
    List<CodedEvent> coded = new ArrayList<>();
    try (NewsCoder coder = surroundings.coders().open(coding.coder(surroundings))) {
      new OrderedCoding(coder, threads).run(readings, outcome -> add(outcome, coded));
    }
    return coded;
  }

  private static void add(Outcome outcome, List<CodedEvent> coded) {
    if (outcome instanceof Outcome.Coded article) {
      article.events().stream().map(CodedEvent::of).forEach(coded::add);
    } else if (outcome instanceof Outcome.NotCoded none) {
      throw new EvaluationException(Trouble.of(none.reading()));
    }
  }

  private void print(Score score) throws IOException {
    List<String> lines = json ? List.of(ScoreJson.line(score)) : ScoreText.lines(score, errors);
    String all = String.join("\n", lines) + "\n";
    surroundings.output().write(all.getBytes(StandardCharsets.UTF_8));
    surroundings.output().flush();
  }
}
