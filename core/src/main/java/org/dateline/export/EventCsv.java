package org.dateline.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.Actor;
import org.dateline.Attribution;
import org.dateline.Event;
import org.dateline.Quantity;
import org.dateline.Span;
import org.dateline.When;
import org.dateline.Where;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as values parted by commas (RFC 4180): one header, one record an event, each ended
 * by CR LF.
 *
 * <p>The columns are the fields of the event JSON. Where a field has several values they are joined
 * by {@code ;}, and the columns of one list keep step: the second country belongs to the second
 * text; a {@code ;} inside a value is written as a comma. A quantity is its bound, value, unit and
 * what it tells, parted by spaces: {@code at_least 3000 soldiers killed}. What is not known is an
 * empty cell. A cell that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class EventCsv {
  private static final String LINE_END = "\r\n";

  private static final List<Column> COLUMNS = columns();

  private record Column(String name, Function<Event, @Nullable String> value) {}

  private EventCsv() {}

  /** The first record: the names of the columns. */
  public static String header() {
    return COLUMNS.stream().map(Column::name).collect(Collectors.joining(",", "", LINE_END));
  }

  /** The record of one event. */
  public static String row(Event event) {
    return COLUMNS.stream()
        .map(column -> CsvCell.of(column.value.apply(event)))
        .collect(Collectors.joining(",", "", LINE_END));
  }

  private static List<Column> columns() {
    List<Column> all = new ArrayList<>();
    all.add(new Column("id", Event::id));
    all.add(new Column("coder", event -> EventJson.CODER));
    all.addAll(articleColumns());
    all.addAll(evidenceColumns());
    all.addAll(codeColumns());
    all.addAll(actorColumns("source", Event::sources));
    all.addAll(actorColumns("target", Event::targets));
    all.add(new Column("status", event -> event.status().label()));
    all.addAll(speakerColumns());
    all.addAll(dateColumns());
    all.addAll(placeColumns());
    all.add(new Column("quantities", event -> joined(event.quantities(), EventCsv::inShort)));
    all.add(new Column("confidence", event -> FourDigits.text(event.confidence())));
    all.add(empty("story"));
    return List.copyOf(all);
  }

  private static List<Column> articleColumns() {
    return List.of(
        new Column("article_id", event -> event.article().id()),
        new Column("article_url", event -> event.article().url()),
        new Column("article_title", event -> event.article().title()),
        new Column("article_agency", event -> event.article().agency()),
        new Column("article_published", event -> string(event.article().published())));
  }

  private static List<Column> evidenceColumns() {
    return List.of(
        new Column("sentence_n", event -> string(event.sentence().number())),
        new Column("sentence_start", event -> start(event.sentence().span())),
        new Column("sentence_end", event -> end(event.sentence().span())),
        new Column("sentence", event -> event.sentence().text()),
        new Column("trigger", event -> event.trigger().in(event.article().text())),
        new Column("trigger_start", event -> start(event.trigger())),
        new Column("trigger_end", event -> end(event.trigger())));
  }

  private static List<Column> codeColumns() {
    return List.of(
        new Column("type", event -> event.type().name()),
        new Column("mode", Event::mode),
        new Column("contexts", event -> joined(event.contexts(), context -> context)),
        new Column("cameo", Event::cameo),
        new Column("quad", event -> event.type().quad().label()),
        new Column("score", event -> FourDigits.text(event.score())),
        new Column("goldstein", event -> FourDigits.text(event.goldstein())));
  }

  private static List<Column> actorColumns(String name, Function<Event, List<Actor>> actors) {
    return List.of(
        listed(name, actors, Actor::text),
        listed(name + "_start", actors, actor -> start(actor.span())),
        listed(name + "_end", actors, actor -> end(actor.span())),
        listed(name + "_name", actors, Actor::name),
        listed(name + "_id", actors, Actor::id),
        listed(name + "_country", actors, Actor::country),
        listed(name + "_role", actors, actor -> string(actor.role())),
        listed(name + "_code", actors, Actor::code));
  }

  private static Column listed(
      String name, Function<Event, List<Actor>> actors, Function<Actor, @Nullable String> value) {
    return new Column(name, event -> joined(actors.apply(event), value));
  }

  private static List<Column> speakerColumns() {
    return List.of(
        spoken("attributed_to", Actor::text),
        spoken("attributed_to_start", speaker -> start(speaker.span())),
        spoken("attributed_to_end", speaker -> end(speaker.span())),
        spoken("attributed_to_name", Actor::name),
        spoken("attributed_to_country", Actor::country),
        spoken("attributed_to_role", speaker -> string(speaker.role())),
        spoken("attributed_to_code", Actor::code));
  }

  private static Column spoken(String name, Function<Actor, @Nullable String> value) {
    return new Column(
        name,
        event -> {
          Attribution attribution = event.attribution();
          return attribution == null ? null : value.apply(attribution.speaker());
        });
  }

  private static List<Column> dateColumns() {
    return List.of(
        dated("date", When::value),
        dated("date_precision", when -> EventJson.label(when.precision())),
        dated("date_basis", when -> EventJson.label(when.basis())),
        new Column("historical", event -> String.valueOf(event.historical())));
  }

  /** "at_least 3000 soldiers killed", "range 5-10 missiles missiles", "exact 5000000 USD money". */
  private static String inShort(Quantity quantity) {
    BigDecimal high = quantity.high();
    return "%s %s%s %s %s"
        .formatted(
            quantity.bound().label(),
            quantity.value().toPlainString(),
            high == null ? "" : "-" + high.toPlainString(),
            quantity.unit(),
            quantity.what());
  }

  private static Column dated(String name, Function<When, String> value) {
    return new Column(
        name,
        event -> {
          When when = event.when();
          return when == null ? null : value.apply(when);
        });
  }

  private static List<Column> placeColumns() {
    return List.of(
        placed("place", Where::text),
        placed("place_start", where -> start(where.span())),
        placed("place_end", where -> end(where.span())),
        placed("place_name", Where::name),
        placed("place_country", Where::country),
        placed("place_admin1", Where::admin1),
        placed("place_admin2", Where::admin2),
        placed("place_lat", where -> number(where.latitude())),
        placed("place_lon", where -> number(where.longitude())),
        placed("place_geonames", where -> number(where.geonames())));
  }

  private static Column placed(String name, Function<Where, @Nullable String> value) {
    return new Column(
        name,
        event -> {
          Where where = event.where();
          return where == null ? null : value.apply(where);
        });
  }

  /** A field of the event JSON that is never known yet: its place is kept. */
  private static Column empty(String name) {
    return new Column(name, event -> null);
  }

  private static @Nullable String number(@Nullable Number value) {
    return value == null ? null : value.toString();
  }

  private static <T> String joined(List<T> items, Function<T, @Nullable String> value) {
    return items.stream()
        .map(item -> string(value.apply(item)).replace(';', ','))
        .collect(Collectors.joining(";"));
  }

  private static String start(Span span) {
    return String.valueOf(span.start());
  }

  private static String end(Span span) {
    return String.valueOf(span.end());
  }

  private static String string(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
