package org.dateline.resolve.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.knowledge.Nearest;
import org.dateline.knowledge.Table;
import org.dateline.resolve.lexicon.Problem.Level;
import org.dateline.resolve.lexicon.Problem.Rule;

/** Reads one dictionary file of any format. */
final class ActorFile {
  private static final String FORMATS = "docs/dictionaries.md says which formats are read";

  /** The columns of our tables; in others stands what only their owner reads. */
  private static final Set<String> COLUMNS =
      Set.of(
          "name",
          "aliases",
          "id",
          "country",
          "role",
          "office",
          "from",
          "to",
          "kind",
          "example",
          "source",
          "noun",
          "adjectives",
          "demonyms",
          "capital",
          "seats",
          "body");

  private final String name;
  private final CountryCodes countries;
  private final CameoBlocks blocks;
  private final Problems problems;
  private final Consumer<ActorLine> lines;
  private final Consumer<Table> tables;

  /**
   * Reads a file.
   *
   * @param name the one that messages give
   * @param problems take what is wrong
   * @param lines take what it says of actors
   * @param tables take the file whole where it is one of our tables
   */
  ActorFile(
      String name,
      CountryCodes countries,
      CameoBlocks blocks,
      Problems problems,
      Consumer<ActorLine> lines,
      Consumer<Table> tables) {
    this.name = name;
    this.countries = countries;
    this.blocks = blocks;
    this.problems = problems;
    this.lines = lines;
    this.tables = tables;
  }

  /** Reads it; gives its number of lines. */
  int read(byte[] bytes) {
    Complaints complaints = problems.of(name);
    if (FileText.isBinary(bytes)) {
      complaints.error(
          0,
          Rule.ENCODING,
          "is no text; a packed file must be unpacked, a spreadsheet saved as text");
      return 0;
    }
    FileText file = FileText.of(bytes);
    List<String> text = file.lines();
    ActorFormat format = ActorFormat.of(text);
    file.complain(bytes, format == ActorFormat.CODED, complaints);
    switch (format) {
      case TABLE, MEMBERS -> table(text, format, complaints);
      case CODED -> coded(text, complaints);
      case EMPTY -> {
        if (!file.wide()) {
          complaints.hear(0, Level.WARNING, Rule.FORMAT, "holds no line but comments");
        }
      }
      case NO_TABS ->
          complaints.error(
              0, Rule.FORMAT, "its columns are not parted by tabs; save it with tabs between them");
      case UNKNOWN ->
          complaints.error(
              0,
              Rule.FORMAT,
              "is no dictionary in a known format: a table needs a first line that names its"
                  + " columns, among them 'name'; other dictionaries have codes as in"
                  + " JANE_DOE [USAGOV]; "
                  + FORMATS);
    }
    return text.size();
  }

  private void table(List<String> text, ActorFormat format, Complaints complaints) {
    List<String> usable = new ArrayList<>(text.size());
    int number = 0;
    for (String line : text) {
      number++;
      String forbidden = line.startsWith("#") ? null : FileText.forbidden(line);
      if (forbidden != null) {
        complaints.error(number, Rule.ENCODING, forbidden);
      }
      // a line that is left out still counts
      usable.add(forbidden == null ? line : "#");
    }
    Table table =
        Table.of(name, usable, (line, wrong) -> complaints.error(line, Rule.LINE, wrong.what()));
    int head = head(text);
    for (String column : table.columns()) {
      if (!COLUMNS.contains(column)) {
        String hint = Nearest.hint(column, COLUMNS);
        String what = "the column '" + column + "' is not read" + hint;
        complaints.hear(head, hint.isEmpty() ? Level.NOTE : Level.WARNING, Rule.COLUMN, what);
      }
    }
    spacesForTabs(text, head, table, complaints);
    tables.accept(table);
    if (format == ActorFormat.TABLE) {
      new ActorTable(table, null, countries, complaints, lines).read();
    }
  }

  private static void spacesForTabs(
      List<String> text, int head, Table table, Complaints complaints) {
    for (int i = head; i < text.size() && table.columns().size() > 1; i++) {
      String line = text.get(i);
      if (!line.startsWith("#") && line.indexOf('\t') < 0 && line.strip().contains("  ")) {
        complaints.hear(
            i + 1,
            Level.WARNING,
            Rule.LINE,
            "has blanks where the columns should be parted by tabs; it is all taken for a name");
      }
    }
  }

  private static int head(List<String> text) {
    int number = 1;
    for (String line : text) {
      if (!line.startsWith("#") && !line.isBlank()) {
        return number;
      }
      number++;
    }
    return number;
  }

  private void coded(List<String> text, Complaints complaints) {
    List<ActorLine> read = new ArrayList<>();
    CodedFile coded = new CodedFile(name, blocks, complaints, read::add);
    int number = 0;
    for (String line : text) {
      number++;
      String forbidden = FileText.forbidden(line);
      if (forbidden == null) {
        coded.line(number, line);
      } else {
        complaints.hear(number, Level.WARNING, Rule.ENCODING, forbidden + "; the line is not used");
      }
    }
    coded.finish();
    if (read.isEmpty()) {
      complaints.error(0, Rule.FORMAT, "no line of it is of use for actors; " + FORMATS);
    }
    read.forEach(lines);
  }
}
