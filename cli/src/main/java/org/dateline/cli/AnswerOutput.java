package org.dateline.cli;

import org.dateline.ask.AnswerJson;
import org.dateline.ask.Question;
import org.dateline.cli.view.AnswerTable;
import org.dateline.resolve.actor.Who;

/** Writes the answers to a batch in one format. */
interface AnswerOutput {

  /** What is written for an answer. */
  String of(Who.Answer answer);

  /** What is written for a line that cannot be answered. */
  String of(Question.Broken broken);

  /** What is written before the first one. */
  default String head() {
    return "";
  }

  /** What stands between two. */
  default String between() {
    return "\n";
  }

  /**
   * What is written behind the last one.
   *
   * @param any whether there was one
   */
  default String foot(boolean any) {
    return any ? "\n" : "";
  }

  /** One line of JSON an answer. */
  record Jsonl() implements AnswerOutput {
    @Override
    public String of(Who.Answer answer) {
      return AnswerJson.line(answer);
    }

    @Override
    public String of(Question.Broken broken) {
      return AnswerJson.line(broken);
    }
  }

  /** A list of objects. */
  record Json() implements AnswerOutput {
    @Override
    public String of(Who.Answer answer) {
      return AnswerJson.lines(answer);
    }

    @Override
    public String of(Question.Broken broken) {
      return AnswerJson.line(broken);
    }

    @Override
    public String head() {
      return "[\n";
    }

    @Override
    public String between() {
      return ",\n";
    }

    @Override
    public String foot(boolean any) {
      return any ? "\n]\n" : "]\n";
    }
  }

  /** A line for each, to be read. */
  record Table(AnswerTable table) implements AnswerOutput {
    @Override
    public String of(Who.Answer answer) {
      return table.line(answer);
    }

    @Override
    public String of(Question.Broken broken) {
      return table.line(broken);
    }

    @Override
    public String head() {
      return table.head() + "\n";
    }
  }
}
