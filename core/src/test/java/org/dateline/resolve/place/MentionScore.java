package org.dateline.resolve.place;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * One mention of the table and what was found for it.
 *
 * @param row the line of the table
 * @param found the place found, or null
 */
record MentionScore(Table.Row row, @Nullable Place found) {
  private static final Path TABLE = Path.of("src/test/resources/resolve/place/mentions.tsv");
  private static final double NEAR_KM = 161;

  /** The mentions of a set, resolved as sentences of one article each. */
  static List<MentionScore> of(String set) throws IOException {
    PlaceResolver resolver = PlaceResolver.shipped();
    try (Reader reader = Files.newBufferedReader(TABLE, StandardCharsets.UTF_8)) {
      return Table.read("mentions.tsv", reader).rows().stream()
          .filter(row -> row.get("set").equals(set))
          .map(row -> new MentionScore(row, resolve(resolver, row)))
          .toList();
    }
  }

  private static @Nullable Place resolve(PlaceResolver resolver, Table.Row row) {
    String marked = row.get("context");
    int start = marked.indexOf('⟦');
    int end = marked.indexOf('⟧') - 1;
    String text = marked.replace("⟦", "").replace("⟧", "");
    Article article =
        Article.text(text)
            .published(LocalDate.parse(row.get("published")))
            .dateline(row.optional("dateline"))
            .build();
    Sentence sentence = new Sentence(1, new Span(0, text.length()), text, 1);
    return resolver
        .read(article, List.of(sentence), Map.of())
        .place(sentence, new Span(start, end))
        .orElse(null);
  }

  /** Whether it is no place. */
  boolean noPlace() {
    return row.optional("lat") == null;
  }

  boolean countryRight() {
    return noPlace()
        ? found == null
        : found != null && Objects.equals(row.optional("country"), found.country());
  }

  boolean near() {
    if (noPlace() || found == null) {
      return noPlace() && found == null;
    }
    return Place.kilometres(
            row.number("lat"), row.number("lon"), found.latitude(), found.longitude())
        <= NEAR_KM;
  }

  boolean right() {
    return countryRight() && near();
  }

  /** The mention and what is wrong with it. */
  String line() {
    String where =
        found == null
            ? "none"
            : "%s %s %s %.2f %.2f"
                .formatted(
                    found.name(),
                    found.kind(),
                    found.country(),
                    found.latitude(),
                    found.longitude());
    return "%s %s | %s | %s %s %s %s | found %s"
        .formatted(
            row.get("published"),
            row.optional("dateline"),
            row.get("context"),
            row.optional("name"),
            row.optional("country"),
            row.optional("lat"),
            row.optional("lon"),
            where);
  }
}
