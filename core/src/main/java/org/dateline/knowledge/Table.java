package org.dateline.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated file of the {@code knowledge} module.
 *
 * <p>Lines that begin with {@code #} are its head and comments; the first other line names the
 * columns; an empty cell is no value; {@code |} parts several values in a cell.
 */
public final class Table {
  private static final String ROOT = "/org/dateline/knowledge/";

  private final String file;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String file, List<String> columns, List<Row> rows) {
    this.file = file;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a file that is shipped inside: {@code actors/states.tsv}.
   *
   * @throws KnowledgeException where the file is missing or a line is wrong
   */
  public static Table shipped(String file) {
    return open(Table.class, ROOT + file, file);
  }

  /**
   * Reads a file that lies beside a class.
   *
   * @throws KnowledgeException where the file is missing or a line is wrong
   */
  public static Table beside(Class<?> owner, String file) {
    return open(owner, file, file);
  }

  /**
   * The bytes of a file that is shipped inside, for telling versions of it apart.
   *
   * @throws KnowledgeException where the file is missing
   */
  public static byte[] shippedBytes(String file) {
    try (InputStream in = Table.class.getResourceAsStream(ROOT + file)) {
      if (in == null) {
        throw missing(file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static KnowledgeException missing(String name) {
    return new KnowledgeException(name + ": not found inside the program; rebuild it");
  }

  private static Table open(Class<?> owner, String resource, String name) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw missing(name);
      }
      return read(name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table from anywhere.
   *
   * @param file the name that messages give
   * @throws KnowledgeException where a line is wrong
   */
  public static Table read(String file, Reader from) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader reader = new BufferedReader(from);
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
    }
    return of(
        file,
        lines,
        (line, wrong) -> {
          throw wrong;
        });
  }

  /** Is told of lines that are wrong; the table is read without them. */
  @FunctionalInterface
  public interface WrongLines {
    /** One of them. */
    void wrong(int line, KnowledgeException wrong);
  }

  /**
   * Makes a table of lines, and leaves out the ones that are wrong.
   *
   * @param file the name that messages give
   * @param lines all of the file, comments too
   * @param wrongLines is told of each
   */
  public static Table of(String file, List<String> lines, WrongLines wrongLines) {
    List<String> columns = List.of();
    List<Row> rows = new ArrayList<>(lines.size());
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        columns = columns(file, number, cells, wrongLines);
      } else if (cells.length > columns.size()) {
        String what =
            "%d cells, but the header names %d columns".formatted(cells.length, columns.size());
        wrongLines.wrong(number, new KnowledgeException(file, number, what));
      } else {
        rows.add(new Row(file, number, columns, cells));
      }
    }
    return new Table(file, columns, rows);
  }

  private static List<String> columns(
      String file, int line, String[] cells, WrongLines wrongLines) {
    Set<String> names = new LinkedHashSet<>(Arrays.asList(cells));
    if (names.size() < cells.length) {
      wrongLines.wrong(line, new KnowledgeException(file, line, "a column is named twice"));
    }
    return List.of(cells);
  }

  /** The name messages give. */
  public String file() {
    return file;
  }

  /** The columns, in order. */
  public List<String> columns() {
    return columns;
  }

  /** The lines, in order. */
  public List<Row> rows() {
    return rows;
  }

  /** One line of a table. */
  public static final class Row {
    private final String file;
    private final int line;
    private final List<String> columns;
    private final String[] cells;

    private Row(String file, int line, List<String> columns, String[] cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /** Where it stands: {@code states.tsv:42}. */
    public String place() {
      return file.substring(file.lastIndexOf('/') + 1) + ":" + line;
    }

    /** The value in a column, or null where the cell is empty. */
    public @Nullable String optional(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw wrong("the file has no column '" + column + "'" + Nearest.hint(column, columns));
      }
      String cell = index < cells.length ? cells[index].strip() : "";
      return cell.isEmpty() ? null : cell;
    }

    /** The value in a column; an empty cell is an error. */
    public String get(String column) {
      String value = optional(column);
      if (value == null) {
        throw wrong("column '" + column + "' is empty");
      }
      return value;
    }

    /** The values in a column, parted by {@code |}; none where the cell is empty. */
    public List<String> list(String column) {
      String value = optional(column);
      return value == null ? List.of() : value.indexOf('|') < 0 ? List.of(value) : parted(value);
    }

    private static List<String> parted(String value) {
      List<String> parts = new ArrayList<>();
      int from = 0;
      while (from <= value.length()) {
        int bar = value.indexOf('|', from);
        int to = bar < 0 ? value.length() : bar;
        String part = value.substring(from, to).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = to + 1;
      }
      return parts;
    }

    /** Whether the file has a column of this name. */
    public boolean has(String column) {
      return columns.contains(column);
    }

    /** The number of the line in its file, from 1. */
    public int line() {
      return line;
    }

    /** The constant that a column names; an unknown name is an error that gives the nearest. */
    public <E extends Enum<E>> E constant(String column, Class<E> of) {
      String name = get(column);
      for (E constant : of.getEnumConstants()) {
        if (constant.name().equals(name)) {
          return constant;
        }
      }
      List<String> names = Arrays.stream(of.getEnumConstants()).map(Enum::name).toList();
      String kind = of.getSimpleName().toLowerCase(java.util.Locale.ROOT);
      throw wrong("no such " + kind + " '" + name + "'" + Nearest.hint(name, names));
    }

    /** A number; anything else is an error. */
    public double number(String column) {
      String value = get(column);
      try {
        return Double.parseDouble(value);
      } catch (NumberFormatException e) {
        throw wrong("'" + value + "' in column '" + column + "' is no number");
      }
    }

    /** An error about this line, to be thrown. */
    public KnowledgeException wrong(String what) {
      return new KnowledgeException(file, line, what);
    }
  }
}
