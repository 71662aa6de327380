package org.dateline.cli;

import java.util.List;
import org.dateline.cli.view.UnknownTable;
import org.dateline.unknown.UnknownJson;
import org.dateline.unknown.UnknownName;
import org.dateline.unknown.UnknownNoun;
import org.dateline.unknown.UnknownTsv;

/** Writes unknown actors in one format. */
interface UnknownOutput {

  /** All that is written for names. */
  String names(List<UnknownName> names);

  /** All that is written for nouns. */
  String nouns(List<UnknownNoun> nouns);

  /** Whether names and nouns may stand in one output: they are no lines of one dictionary file. */
  default boolean together() {
    return true;
  }

  /** One line of JSON each. */
  record Jsonl() implements UnknownOutput {
    @Override
    public String names(List<UnknownName> names) {
      StringBuilder lines = new StringBuilder();
      names.forEach(name -> lines.append(UnknownJson.line(name)).append('\n'));
      return lines.toString();
    }

    @Override
    public String nouns(List<UnknownNoun> nouns) {
      StringBuilder lines = new StringBuilder();
      nouns.forEach(noun -> lines.append(UnknownJson.line(noun)).append('\n'));
      return lines.toString();
    }
  }

  /** Lines of a dictionary. */
  record Tsv() implements UnknownOutput {
    @Override
    public String names(List<UnknownName> names) {
      StringBuilder lines = new StringBuilder(UnknownTsv.headOfNames());
      names.forEach(name -> lines.append(UnknownTsv.of(name)));
      return lines.toString();
    }

    @Override
    public String nouns(List<UnknownNoun> nouns) {
      StringBuilder lines = new StringBuilder(UnknownTsv.headOfNouns());
      nouns.forEach(noun -> lines.append(UnknownTsv.of(noun)));
      return lines.toString();
    }

    @Override
    public boolean together() {
      return false;
    }
  }

  /** To be read at a terminal. */
  record Table(UnknownTable table) implements UnknownOutput {
    @Override
    public String names(List<UnknownName> names) {
      return joined(table.names(names));
    }

    @Override
    public String nouns(List<UnknownNoun> nouns) {
      return joined(table.nouns(nouns));
    }

    private static String joined(List<String> lines) {
      return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
  }
}
