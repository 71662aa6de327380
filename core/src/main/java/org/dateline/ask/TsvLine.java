package org.dateline.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Nearest;
import org.dateline.read.Decoded;
import org.dateline.read.OneLine;

/**
 * A line of TSV, its cells named by the header. A cell in quotes loses them, as spreadsheets write
 * it; no cell runs over a line.
 */
final class TsvLine implements Lines {
  private final Fields fields;
  private final List<String> columns = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  /**
   * Reads the header.
   *
   * @throws IllegalArgumentException where it names no text, or a column twice
   */
  TsvLine(Fields fields, String header) {
    this.fields = fields;
    Set<String> seen = new HashSet<>();
    for (String cell : header.split("\t", -1)) {
      String name = unquoted(cell).strip().toLowerCase(Locale.ROOT);
      columns.add(name);
      if (!Fields.NAMES.contains(name)) {
        unread.add(OneLine.of(name));
      } else if (!seen.add(name)) {
        throw new IllegalArgumentException("the header names the column '" + name + "' twice");
      }
    }
    if (!seen.contains(Fields.TEXT)) {
      throw new IllegalArgumentException(
          "the header has no column 'text'"
              + Nearest.to(Fields.TEXT, unread).map(n -> "; is it '" + n + "'?").orElse("")
              + "; columns are "
              + String.join(", ", Fields.NAMES)
              + ", parted by tabs");
    }
  }

  /** The columns that say nothing here. */
  List<String> unread() {
    return unread;
  }

  @Override
  public Question question(long number, Decoded line) {
    String[] cells = line.text().split("\t", -1);
    if (cells.length > columns.size()) {
      return new Question.Broken(
          number,
          null,
          cells.length + " cells, but the header names " + columns.size() + " columns");
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      values.put(columns.get(i), unquoted(cells[i]));
    }
    return fields.question(number, values);
  }

  private static String unquoted(String cell) {
    boolean quoted = cell.length() >= 2 && cell.startsWith("\"") && cell.endsWith("\"");
    if (!quoted) {
      return cell;
    }
    String inside = cell.substring(1, cell.length() - 1);
    String single = inside.replace("\"\"", "");
    return single.indexOf('"') >= 0 ? cell : inside.replace("\"\"", "\"");
  }
}
