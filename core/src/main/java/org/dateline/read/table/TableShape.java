package org.dateline.read.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.read.fields.FieldMap;
import org.dateline.read.fields.FieldNode;
import org.jspecify.annotations.Nullable;

/**
 * How a table is written, as its first lines show.
 *
 * @param delimiter what parts its cells
 * @param quoted whether cells may stand in quotation marks
 * @param rows its first rows, the header among them; the last may be cut off
 */
record TableShape(char delimiter, boolean quoted, List<List<String>> rows) {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int ROWS = 4;
  private static final int WIDE = 5;
  private static final Pattern COLUMN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ .:()/-]{0,40}");

  /** The shape that fits best: with the most columns that are known, then with the most columns. */
  static TableShape of(String head, FieldMap map) {
    TableShape best = of(head, DELIMITERS[0]);
    for (char delimiter : DELIMITERS) {
      TableShape shape = of(head, delimiter);
      int better = Integer.compare(shape.known(map), best.known(map));
      if (better > 0 || better == 0 && shape.header().size() > best.header().size()) {
        best = shape;
      }
    }
    return best;
  }

  private static TableShape of(String head, char delimiter) {
    boolean quoted = delimiter != '\t' || quotes(head);
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(head), format(delimiter, quoted))) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
        if (rows.size() == ROWS) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // The head may end anywhere, in a quoted cell too; the rows before that tell enough.
    }
    return new TableShape(delimiter, quoted, rows);
  }

  /** In tables with tabs a quotation mark is often only that; where it quotes, it also closes. */
  private static boolean quotes(String head) {
    int opening = 0;
    int closing = 0;
    for (int at = head.indexOf('"'); at >= 0; at = head.indexOf('"', at + 1)) {
      opening += at == 0 || isEdge(head.charAt(at - 1)) ? 1 : 0;
      closing += at + 1 == head.length() || isEdge(head.charAt(at + 1)) ? 1 : 0;
    }
    return opening > 0 && closing > 0 && closing >= opening - 1;
  }

  private static boolean isEdge(char c) {
    return c == '\t' || c == '\n' || c == '\r';
  }

  private static CSVFormat format(char delimiter, boolean quoted) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setQuote(quoted ? '"' : null)
        .setIgnoreEmptyLines(true)
        .setLenientEof(true)
        .setTrailingData(true)
        .get();
  }

  /** For the library that reads it. */
  CSVFormat format() {
    return format(delimiter, quoted);
  }

  /** The names of the columns; none where there is nothing. */
  List<String> header() {
    return rows.isEmpty() ? List.of() : rows.get(0);
  }

  /** What the columns mean, null where it is not known; of two of one meaning the first counts. */
  static List<@Nullable FieldNode> meanings(Collection<String> header, FieldMap map) {
    List<@Nullable FieldNode> meanings = new ArrayList<>();
    Set<FieldNode> seen = new HashSet<>();
    for (String column : header) {
      FieldNode node = map.column(column);
      meanings.add(node != null && seen.add(node) ? node : null);
    }
    return meanings;
  }

  private int known(FieldMap map) {
    return (int) meanings(header(), map).stream().filter(node -> node != null).count();
  }

  /**
   * Whether it is a table although its name does not say so: a header of names, one of which is
   * known for the text and one for something else, or many columns between tabs; and rows of as
   * many cells.
   */
  boolean isTable(FieldMap map) {
    List<String> header = header();
    if (header.size() < 2 || rows.size() < 2 || rows.get(1).size() != header.size()) {
      return false;
    }
    if (!header.stream().allMatch(column -> COLUMN.matcher(column.strip()).matches())) {
      return false;
    }
    boolean text = meanings(header, map).stream().anyMatch(node -> node != null && node.isText());
    return text && known(map) > 1 || delimiter == '\t' && header.size() >= WIDE;
  }
}
