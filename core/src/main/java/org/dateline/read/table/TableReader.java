package org.dateline.read.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.read.ArticleReader;
import org.dateline.read.Decoded;
import org.dateline.read.Encoding;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.SuccessiveReadings;
import org.dateline.read.fields.FieldMap;
import org.dateline.read.fields.FieldNode;
import org.dateline.read.fields.FieldValues;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV and TSV, one article a row, with a header that names the columns as {@code fields.tsv}
 * or the user does. Commas, semicolons, tabs and bars may part the cells; one row is in memory.
 */
public final class TableReader implements ArticleReader {
  private static final int LONGEST_ROW = 32 << 20;
  private static final Set<String> EXTENSIONS = Set.of("csv", "tsv", "tab");

  private static final String NO_TEXT =
      "no column is known to hold the text; name it with --map text=COLUMN";

  private static final String SURPLUS = "more cells than columns; the last were joined";

  private final FieldMap map;

  /** Reads by the names in {@code map}. */
  public TableReader(FieldMap map) {
    this.map = map;
  }

  @Override
  public boolean knows(Input input) {
    return EXTENSIONS.contains(input.extension())
        || TableShape.of(input.headText(), map).isTable(map);
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    TableShape shape = TableShape.of(input.headText(), map);
    InputStream stream = input.stream();
    stream.skipNBytes(Math.min(input.encoding().mark(), input.head().length));
    // Cells of bytes are told apart as they are, and each is decoded by itself.
    boolean ofBytes = input.encoding().isOfBytes();
    Charset charset = ofBytes ? StandardCharsets.ISO_8859_1 : input.encoding().charset();
    BoundedRecords records =
        new BoundedRecords(new BufferedReader(new InputStreamReader(stream, charset)), LONGEST_ROW);
    return new Rows(input.name(), shape, records, ofBytes);
  }

  /** The readings of the rows, in order. */
  private final class Rows extends SuccessiveReadings {
    private final String file;
    private final BoundedRecords records;
    private final CSVParser parser;
    private final String delimiter;
    private final boolean ofBytes;
    private final Iterator<CSVRecord> rows;
    private List<@Nullable FieldNode> columns = List.of();
    private int textColumn = -1;

    Rows(String file, TableShape shape, BoundedRecords records, boolean ofBytes)
        throws IOException {
      this.file = file;
      this.records = records;
      this.parser = CSVParser.parse(records, shape.format());
      this.delimiter = String.valueOf(shape.delimiter());
      this.ofBytes = ofBytes;
      this.rows = parser.iterator();
    }

    @Override
    protected @Nullable Reading following() {
      long line = parser.getCurrentLineNumber() + 1;
      try {
        return row(line);
      } catch (UncheckedIOException e) {
        end();
        if (!(e.getCause() instanceof BoundedRecords.TooLong)) {
          throw e;
        }
        return new Reading.Failed(file + ":" + line, BoundedRecords.REASON);
      }
    }

    private @Nullable Reading row(long line) {
      if (!rows.hasNext()) {
        end();
        return isWithoutReadings() ? new Reading.Empty(file) : null;
      }
      CSVRecord row = rows.next();
      records.next();
      if (!columns.isEmpty()) {
        return article(file + ":" + line, row);
      }
      columns = TableShape.meanings(decoded(row), map);
      textColumn = textColumn();
      if (textColumn >= 0) {
        return null;
      }
      end();
      return new Reading.Failed(file, NO_TEXT);
    }

    private List<String> decoded(CSVRecord row) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(decoded(cell).text()));
      return cells;
    }

    private int textColumn() {
      for (int index = 0; index < columns.size(); index++) {
        FieldNode node = columns.get(index);
        if (node != null && node.isText()) {
          return index;
        }
      }
      return -1;
    }

    private Reading article(String name, CSVRecord row) {
      if (row.size() <= textColumn) {
        return new Reading.Failed(name, "the row ends before the column with the text");
      }
      FieldValues values = new FieldValues(map);
      String note = row.size() > columns.size() ? SURPLUS : null;
      for (int index = 0; index < Math.min(row.size(), columns.size()); index++) {
        FieldNode node = columns.get(index);
        if (node != null) {
          Decoded cell = decoded(cell(row, index));
          values.tell(node, cell.text());
          note = note == null ? cell.note() : note;
        }
      }
      return values.reading(name, note);
    }

    /** A cell; the last with what stands after it, which was parted for want of quotes. */
    private String cell(CSVRecord row, int index) {
      boolean last = index + 1 == columns.size();
      return last && row.size() > columns.size()
          ? String.join(delimiter, row.toList().subList(index, row.size()))
          : row.get(index);
    }

    private Decoded decoded(String cell) {
      if (!ofBytes || isAscii(cell)) {
        return new Decoded(cell, null);
      }
      byte[] bytes = cell.getBytes(StandardCharsets.ISO_8859_1);
      return Encoding.decodeBytes(bytes, 0, bytes.length);
    }

    private static boolean isAscii(String cell) {
      for (int at = 0; at < cell.length(); at++) {
        if (cell.charAt(at) > 0x7F) {
          return false;
        }
      }
      return true;
    }
  }
}
