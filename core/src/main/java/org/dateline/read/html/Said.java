package org.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.knowledge.Table;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article in marks that are made for machines, by {@code html-fields.tsv}.
 */
final class Said {
  private static final List<Place> PLACES = read(Table.beside(Said.class, "html-fields.tsv"));

  private static final int LONGEST = 3000;
  private static final String BODY = "articleBody";

  private final Outline outline;
  private final LinkedData linked;
  private final Predicate<Mark> counts;

  /** Where a value can stand. */
  enum From {
    JSON_LD,
    PROPERTY,
    META
  }

  private record Place(Field field, From from, List<String> names) {}

  /**
   * @param counts whether a mark is about the article, and not about a related one
   */
  Said(Outline outline, LinkedData linked, Predicate<Mark> counts) {
    this.outline = outline;
    this.linked = linked;
    this.counts = counts;
  }

  private static List<Place> read(Table table) {
    List<Place> places = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      places.add(
          new Place(
              row.constant("field", Field.class),
              row.constant("from", From.class),
              row.list("names")));
    }
    return List.copyOf(places);
  }

  /** All that is said of a field, the most trusted first. */
  List<String> all(Field field) {
    List<String> values = new ArrayList<>();
    groups(field).forEach(values::addAll);
    return values;
  }

  /** The same, each list from one place. */
  List<List<String>> groups(Field field) {
    List<List<String>> groups = new ArrayList<>();
    for (Place place : PLACES) {
      if (place.field == field) {
        for (String name : place.names) {
          List<String> values = values(place.from, name);
          if (!values.isEmpty()) {
            groups.add(values);
          }
        }
      }
    }
    return groups;
  }

  /** The most trusted, or null. */
  @Nullable String first(Field field) {
    List<String> all = all(field);
    return all.isEmpty() ? null : all.get(0);
  }

  private List<String> values(From from, String name) {
    List<String> values = new ArrayList<>();
    switch (from) {
      case JSON_LD -> values.addAll(linked.texts(name));
      case META -> values.addAll(outline.head().metas().getOrDefault(name, List.of()));
      case PROPERTY -> {
        for (Mark mark : outline.marks()) {
          if (mark.name().equals(name) && counts.test(mark)) {
            values.add(mark.value());
          }
        }
      }
    }
    values.removeIf(value -> value.length() > LONGEST && !name.equals(BODY));
    values.replaceAll(Said::plain);
    values.removeIf(String::isBlank);
    return values;
  }

  /** Linked data is often written with the entities of HTML in it. */
  private static String plain(String value) {
    return value.indexOf('&') < 0 ? value.strip() : Parser.unescapeEntities(value, false).strip();
  }
}
