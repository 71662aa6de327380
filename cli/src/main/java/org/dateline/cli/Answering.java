package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dateline.ask.Question;
import org.dateline.ask.Questions;
import org.dateline.resolve.actor.Who;

/** Answers the questions of a batch, one after the other, and counts them. For one thread. */
final class Answering {
  private static final double NANOSECONDS = 1e9;

  private final Surroundings surroundings;
  private final String name;
  private final Who who;
  private final long start = System.nanoTime();
  private long answered;
  private long withoutCode;
  private long broken;

  /**
   * Makes it.
   *
   * @param name what the batch is called in messages
   */
  Answering(Surroundings surroundings, String name, Who who) {
    this.surroundings = surroundings;
    this.name = name;
    this.who = who;
  }

  /** Writes an answer, or what is wrong, for each line. */
  void run(Questions questions, AnswerOutput answers, OutputStream out) throws IOException {
    write(answers.head(), out);
    boolean any = false;
    int notes = 0;
    for (Question next = questions.next(); next != null; next = questions.next()) {
      while (notes < questions.notes().size()) {
        surroundings.complain(name + ": " + questions.notes().get(notes++));
      }
      write((any ? answers.between() : "") + written(next, answers, out), out);
      any = true;
    }
    write(answers.foot(any), out);
  }

  private String written(Question question, AnswerOutput answers, OutputStream out)
      throws IOException {
    if (question instanceof Question.Asked asked) {
      try {
        Who.Answer answer = answer(asked);
        answered++;
        withoutCode += answer.actor().code() == null ? 1 : 0;
        return answers.of(answer);
      } catch (IllegalArgumentException e) {
        return broken(
            new Question.Broken(asked.line(), asked.text(), String.valueOf(e.getMessage())),
            answers,
            out);
      }
    }
    return broken((Question.Broken) question, answers, out);
  }

  private Who.Answer answer(Question.Asked asked) {
    String country = asked.country() == null ? null : who.country(asked.country());
    return asked.context() == null
        ? who.is(asked.text(), asked.day(), country)
        : who.is(asked.text(), asked.day(), country, asked.context());
  }

  private String broken(Question.Broken line, AnswerOutput answers, OutputStream out)
      throws IOException {
    broken++;
    out.flush();
    surroundings.complain(name + ":" + line.line() + ": " + line.reason());
    return answers.of(line);
  }

  /** Says what came of it; gives the exit code. */
  int end() {
    double seconds = Math.max(1, System.nanoTime() - start) / NANOSECONDS;
    surroundings
        .errors()
        .println(
            String.format(
                Locale.ROOT,
                "%s answered (%,d without a code), %,d broken · %,d phrases/s",
                RunCounts.count(answered, "phrase"),
                withoutCode,
                broken,
                Math.round((answered + broken) / seconds)));
    return broken > 0 || answered == 0 ? 1 : 0;
  }

  private static void write(String words, OutputStream out) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
  }
}
