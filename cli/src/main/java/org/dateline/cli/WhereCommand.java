package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.cli.terminal.ColorChoice;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.view.PlaceTable;
import org.dateline.export.PlaceJson;
import org.dateline.resolve.place.Candidate;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.resolve.place.Place;
import org.dateline.resolve.place.PlaceResolver;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline where}: which places bear a name. */
@Command(
    name = "where",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the places that bear a name, the best known first.",
      "",
      "Case, accents, spaces and hyphens do not count, nor a leading 'the' or 'al-'. Ends with 1"
          + " where a name is borne by none."
    },
    footer = {
      "",
      "Examples:",
      "  dateline where \"Goz Beïda\"",
      "  dateline where Tripoli --near Lebanon",
      "  dateline where --format jsonl Kobani \"North Waziristan\" \"Bab el-Mandeb\""
    })
final class WhereCommand implements Callable<Integer> {
  private static final int MOST_NEAR = 5;
  private static final int LONGEST_WITH_COMMA = 200;

  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "NAME", arity = "1..*", description = "Names of places.")
  private List<String> names = List.of();

  @Option(
      names = "--near",
      paramLabel = "COUNTRY|PLACE",
      description =
          "Places there come first: a country by its code (TCD) or name, or any other place.")
  private @Nullable String near;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "5",
      description = "At most so many places of one name. Default: ${DEFAULT-VALUE}.")
  private int most = 5;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, json or jsonl. Default: ${DEFAULT-VALUE}.")
  private PlaceFormat format = PlaceFormat.TABLE;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never. Default: ${DEFAULT-VALUE}.")
  private ColorChoice color = ColorChoice.AUTO;

  @Mixin private OutputOption output = new OutputOption();

  WhereCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** A name and the places that bear it. */
  private record Answer(String name, List<Candidate> places) {}

  @Override
  public Integer call() {
    if (most < 1) {
      throw wrong("--most must be at least 1, and is " + most);
    }
    Gazetteer gazetteer = Gazetteer.shipped();
    Place around = around(gazetteer);
    List<Answer> answers = new ArrayList<>();
    boolean all = true;
    for (String name : names) {
      List<Candidate> places =
          around == null ? named(gazetteer, name) : gazetteer.namedNear(name, around);
      answers.add(new Answer(name, places.stream().limit(most).toList()));
      if (places.isEmpty()) {
        all = false;
        surroundings.complain(unknown(gazetteer, name));
      }
    }
    return write(answers) ? all ? 0 : 1 : 1;
  }

  /** The places of a name; of "Long Beach, CA", where none is called so, the one in California. */
  private static List<Candidate> named(Gazetteer gazetteer, String name) {
    List<Candidate> places = gazetteer.named(name);
    int comma = name.length() > LONGEST_WITH_COMMA ? -1 : name.indexOf(',');
    if (!places.isEmpty() || comma < 1) {
      return places;
    }
    Article article = Article.text(name).id("where").build();
    Sentence all = new Sentence(1, new Span(0, name.length()), name, 1);
    Place meant =
        new PlaceResolver(gazetteer)
            .read(article, List.of(all), Map.of())
            .place(all, new Span(0, comma))
            .orElse(null);
    return gazetteer.named(name.substring(0, comma)).stream()
        .filter(candidate -> candidate.place().equals(meant))
        .toList();
  }

  private @Nullable Place around(Gazetteer gazetteer) {
    String wanted = near;
    if (wanted == null) {
      return null;
    }
    return gazetteer
        .country(wanted)
        .or(() -> gazetteer.named(wanted).stream().map(Candidate::place).findFirst())
        .orElseThrow(
            () ->
                wrong(
                    "--near: no country or place '"
                        + wanted
                        + "'; write a country's code, as TCD, or a name"));
  }

  private ParameterException wrong(String what) {
    if (spec == null) {
      throw new IllegalStateException(what);
    }
    return new ParameterException(spec.commandLine(), what);
  }

  private static String unknown(Gazetteer gazetteer, String name) {
    String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
    List<Candidate> one = gazetteer.nearest(name, 1, MOST_NEAR);
    List<Candidate> near = one.isEmpty() ? gazetteer.nearest(name, 2, MOST_NEAR) : one;
    String spellings =
        near.stream()
            .map(candidate -> candidate.place().name())
            .distinct()
            .collect(Collectors.joining(", "));
    return "no place is called '"
        + shown
        + "'"
        + (spellings.isEmpty() ? "" : "; did you mean " + spellings + "?");
  }

  private boolean write(List<Answer> answers) {
    boolean toTerminal = output.file() == null && surroundings.terminal().output();
    try (Destination destination = Destination.open(output.file(), surroundings.output())) {
      destination.stream().write(text(answers, toTerminal).getBytes(StandardCharsets.UTF_8));
      destination.commit();
      return true;
    } catch (IOException e) {
      output.failed(e, surroundings);
      return false;
    }
  }

  private String text(List<Answer> answers, boolean toTerminal) {
    List<String> lines =
        answers.stream().map(answer -> PlaceJson.line(answer.name, answer.places)).toList();
    return switch (format) {
      case JSON -> lines.stream().collect(Collectors.joining(",\n", "[", "]\n"));
      case JSONL -> lines.stream().map(line -> line + "\n").collect(Collectors.joining());
      case TABLE -> table(answers, toTerminal);
    };
  }

  private String table(List<Answer> answers, boolean toTerminal) {
    PlaceTable table =
        new PlaceTable(
            surroundings.terminal().columns(), color.holds(surroundings.terminal(), toTerminal));
    StringBuilder text = new StringBuilder();
    if (answers.stream().anyMatch(answer -> !answer.places.isEmpty())) {
      text.append(table.head()).append('\n');
    }
    for (Answer answer : answers) {
      if (answer.places.isEmpty()) {
        continue;
      }
      if (answers.size() > 1) {
        text.append(Printable.of(answer.name)).append('\n');
      }
      answer.places.forEach(candidate -> text.append(table.line(candidate)).append('\n'));
    }
    return text.toString();
  }
}
