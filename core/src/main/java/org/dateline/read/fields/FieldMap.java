package org.dateline.read.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.knowledge.Nearest;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * The names that fields of articles have in JSON and tables: those of {@code fields.tsv}, and
 * before them what the user says.
 *
 * <pre>{@code
 * Map<String, String> said = FieldMap.parse("title=headline,text=story.full");
 * FieldMap map = FieldMap.of(said);
 * }</pre>
 *
 * <p>Immutable; shared.
 */
public final class FieldMap {
  private static final Table NAMES = Table.beside(FieldMap.class, "fields.tsv");

  /** Objects that hold the fields of an article and nothing else of it. */
  private static final List<String> SEEN_THROUGH = List.of("_source", "article");

  private static final int NAMES_SHOWN = 5;
  private static final List<String> WORDS = Arrays.stream(Field.values()).map(Field::word).toList();

  private final List<FieldName> names;
  private final FieldNode root = new FieldNode("");
  private final Map<String, FieldNode> plainly = new HashMap<>();

  private FieldMap(Map<String, String> said) {
    List<FieldName> all = new ArrayList<>();
    said.forEach((field, name) -> all.add(name(all.size(), field, name)));
    for (Table.Row row : NAMES.rows()) {
      String form = row.optional("form");
      all.add(
          new FieldName(
              all.size(),
              Field.valueOf(row.get("field").toUpperCase(Locale.ROOT)),
              List.of(row.get("name").split("\\+", -1)),
              form == null ? Form.PLAIN : Form.valueOf(form.toUpperCase(Locale.ROOT))));
    }
    names = List.copyOf(all);
    names.forEach(name -> name.paths().forEach(path -> root.add(name, path)));
    SEEN_THROUGH.forEach(root::seeThrough);
    for (FieldName name : names) {
      for (String path : name.paths()) {
        FieldNode node = path(path);
        if (node != null) {
          plainly.putIfAbsent(plain(path), node);
        }
      }
    }
  }

  /**
   * The names of {@code fields.tsv}, and before them those of {@code said}.
   *
   * @param said from our name to theirs, as {@link #parse} gives it
   * @throws IllegalArgumentException where a name of ours is none
   */
  public static FieldMap of(Map<String, String> said) {
    return new FieldMap(said);
  }

  /**
   * Reads what stands after {@code --map}: {@code title=headline,text=story.full}.
   *
   * @return from our name to theirs, in the order said
   * @throws IllegalArgumentException where it cannot be understood; the message is one line
   */
  public static Map<String, String> parse(String words) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String part : words.split(",", -1)) {
      int equals = part.indexOf('=');
      String ours = equals < 0 ? "" : part.substring(0, equals).strip();
      String theirs = equals < 0 ? "" : part.substring(equals + 1).strip();
      if (ours.isEmpty() || theirs.isEmpty()) {
        throw new IllegalArgumentException(
            "--map: '" + part.strip() + "' is no pair; write OURS=THEIRS, as in title=headline");
      }
      field(ours);
      if (said.putIfAbsent(ours.toLowerCase(Locale.ROOT), theirs) != null) {
        throw new IllegalArgumentException("--map: '" + ours + "' is given twice");
      }
    }
    return said;
  }

  private static FieldName name(int index, String ours, String theirs) {
    Field field = field(ours);
    Form form = field == Field.TEXT ? Form.EITHER : Form.PLAIN;
    return new FieldName(index, field, List.of(theirs), form);
  }

  private static Field field(String ours) {
    int index = WORDS.indexOf(ours.toLowerCase(Locale.ROOT));
    if (index < 0) {
      throw new IllegalArgumentException(
          "--map: no such field '" + ours + "'" + hint(ours.toLowerCase(Locale.ROOT)));
    }
    return Field.values()[index];
  }

  private static String hint(String wrong) {
    String near = Nearest.hint(wrong, WORDS);
    return near.isEmpty() ? "; there are " + String.join(", ", WORDS) : near;
  }

  /** What keys of the outermost object mean. */
  public FieldNode root() {
    return root;
  }

  /** Says that no field is known to hold the text, and what to do. */
  public String missingText() {
    String known =
        names.stream()
            .filter(name -> name.field() == Field.TEXT && name.form() != Form.SUMMARY)
            .flatMap(name -> name.paths().stream())
            .limit(NAMES_SHOWN)
            .collect(Collectors.joining(", "));
    return "no text in the article; known names are "
        + known
        + ", \u2026; name yours with --map text=NAME";
  }

  /** What the header of a column means, or null; case and signs in it do not matter. */
  public @Nullable FieldNode column(String header) {
    FieldNode exact = path(header.strip());
    if (exact != null) {
      return exact;
    }
    return plainly.get(plain(header));
  }

  private @Nullable FieldNode path(String dotted) {
    FieldNode node = root;
    for (String step : dotted.split("\\.", -1)) {
      node = node == null ? null : node.at(step);
    }
    return node != null && node.isField() ? node : null;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** All names, those that are preferred first. */
  List<FieldName> names() {
    return names;
  }
}
