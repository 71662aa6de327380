package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.bench.AnnotatedDocument.Act;
import org.dateline.bench.AnnotatedDocument.Named;
import org.dateline.resolve.actor.ActorResolver;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * How many actors get the right country and role where their words are given: what the dictionaries
 * and the resolver can do, whatever the marker finds.
 */
@Command(
    name = "actors",
    description = "The share of annotated actors that get the right country and role.",
    footer = {
      "",
      "The last lines count phrases that do not say alone whom they name, right where country and",
      "role are both as annotated: pronouns and what begins with one (\"he\", \"its embassy\");",
      "descriptions without a name (\"the minister\", \"protesters\"); short names, one word of a",
      "longer name before (\"Gilani\"). A word that starts a sentence counts as a description.",
      "",
      "Example:",
      "  bench/run actors --errors ../shared/gold-dev"
    })
public final class ActorAccuracy implements Callable<Integer> {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Annotated documents (JSON), or folders of them.")
  private List<Path> paths = List.of();

  @Option(names = "--errors", description = "Print each miss.")
  private boolean errors;

  @Option(names = "--all", description = "Count the events that are not core, too.")
  private boolean all;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "15",
      description = "Print so many confusions of each kind. Default: 15.")
  private int most;

  private final Agreement countries = new Agreement();
  private final Agreement roles = new Agreement();
  private final Map<Anaphor, int[]> chains = new EnumMap<>(Anaphor.class);
  private int notFound;

  @Override
  public Integer call() {
    List<AnnotatedDocument> documents = AnnotatedDocument.read(paths);
    ActorResolver resolver = new ActorResolver(Dictionary.shipped());
    for (AnnotatedDocument document : documents) {
      new Reader(document, resolver).count();
    }
    int actors = countries.known() + countries.unknown();
    System.out.printf(
        "%,d documents, %,d actors; %,d more do not stand in their sentence%n%n",
        documents.size(), actors, notFound);
    System.out.println(shares());
    System.out.print(confusions());
    return 0;
  }

  private Grid shares() {
    Grid grid = new Grid().line("", "right", "of", "share");
    share(grid, "country", countries.right(), countries.known());
    share(grid, "role", roles.right(), roles.known());
    share(grid, "no country, left open", countries.leftOpen(), countries.unknown());
    share(grid, "no role, left open", roles.leftOpen(), roles.unknown());
    chains.forEach((kind, counts) -> share(grid, kind.plural(), counts[0], counts[1]));
    share(grid, "chains", followed(0), followed(1));
    return grid;
  }

  private int followed(int of) {
    return chains.values().stream().mapToInt(counts -> counts[of]).sum();
  }

  private static void share(Grid grid, String name, int right, int of) {
    String share = of == 0 ? "" : Grid.number("%.3f", (double) right / of);
    grid.line(name, Grid.number("%,d", right), Grid.number("%,d", of), share);
  }

  private Grid confusions() {
    Grid grid = new Grid().line("most frequent", "right", "given", "times");
    confusions(grid, "country", countries);
    confusions(grid, "role", roles);
    return grid;
  }

  private void confusions(Grid grid, String kind, Agreement agreement) {
    for (Map.Entry<Agreement.Confusion, Integer> entry : agreement.confusions(most)) {
      Agreement.Confusion confusion = entry.getKey();
      grid.line(kind, confusion.gold(), confusion.given(), entry.getValue().toString());
    }
  }

  /** Counts one document. */
  private final class Reader {
    private final AnnotatedDocument document;
    private final Article article;
    private final List<Sentence> sentences;
    private final ActorResolver.Reading reading;

    Reader(AnnotatedDocument document, ActorResolver resolver) {
      this.document = document;
      this.article = document.article();
      this.sentences = document.split();
      this.reading = resolver.read(article, sentences);
    }

    void count() {
      for (int i = 0; i < sentences.size(); i++) {
        for (Act act : document.sentences().get(i).events()) {
          if (all || act.isCore()) {
            count(act, sentences.get(i));
          }
        }
      }
    }

    private void count(Act act, Sentence sentence) {
      int trigger = Math.max(0, sentence.text().indexOf(act.trigger()));
      Actor speaker = speaker(act, sentence, trigger);
      for (Named named : act.actors()) {
        Span span = nearest(sentence, named.text(), trigger);
        if (span == null) {
          notFound++;
        } else {
          count(named, reading.resolveAll(sentence, span, speaker), sentence, span);
        }
      }
    }

    private @Nullable Actor speaker(Act act, Sentence sentence, int trigger) {
      Span span = act.speaker() == null ? null : nearest(sentence, act.speaker(), trigger);
      return span == null ? null : reading.resolve(sentence, span, null);
    }

    /** One phrase may stand for two actors, each of them annotated: then one that fits will do. */
    private void count(Named named, List<Actor> given, Sentence sentence, Span span) {
      Actor country = fitting(given, named.country(), true);
      Actor role = fitting(given, named.role(), false);
      countries.add(named.country(), country.country());
      roles.add(named.role(), role(role));
      boolean right =
          Objects.equals(named.country(), country.country())
              && Objects.equals(named.role(), role(role));
      countChain(named, sentence, span, right);
      if (errors) {
        tell(named, "country", named.country(), country.country(), country, sentence);
        tell(named, "role", named.role(), role(role), role, sentence);
      }
    }

    private void countChain(Named named, Sentence sentence, Span span, boolean right) {
      boolean starts = span.start() == sentence.span().start();
      String before = article.text().substring(0, span.start());
      Anaphor kind = Anaphor.of(named.text(), starts, before);
      if (kind != null) {
        int[] counts = chains.computeIfAbsent(kind, k -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
      }
    }

    private void tell(
        Named named,
        String kind,
        @Nullable String gold,
        @Nullable String given,
        Actor actor,
        Sentence sentence) {
      if (!Objects.equals(gold, given)) {
        System.out.printf(
            "%s:%d [%s] %s %s, given %s: %s%n",
            document.id(),
            sentence.number(),
            named.text(),
            kind,
            Agreement.name(gold),
            Agreement.name(given),
            String.join("; ", actor.because()));
      }
    }
  }

  private static Actor fitting(List<Actor> given, @Nullable String gold, boolean country) {
    return given.stream()
        .filter(actor -> Objects.equals(gold, country ? actor.country() : role(actor)))
        .findFirst()
        .orElse(given.get(0));
  }

  private static @Nullable String role(Actor actor) {
    return actor.role() == null ? null : actor.role().name();
  }

  /** Whether no letter goes on before or behind, so that "he" is not found in "the". */
  private static boolean isWhole(String text, int start, int end) {
    boolean before = start > 0 && Character.isLetter(text.charAt(start - 1));
    boolean behind = end < text.length() && Character.isLetter(text.charAt(end));
    return !(before && Character.isLetter(text.charAt(start)))
        && !(behind && Character.isLetter(text.charAt(end - 1)));
  }

  /** Where words stand in a sentence, nearest to the trigger; characters of the article. */
  static @Nullable Span nearest(Sentence sentence, String words, int trigger) {
    List<Integer> places = new ArrayList<>();
    int at = sentence.text().indexOf(words);
    while (at >= 0) {
      if (isWhole(sentence.text(), at, at + words.length())) {
        places.add(at);
      }
      at = sentence.text().indexOf(words, at + 1);
    }
    return places.stream()
        .min((one, other) -> Math.abs(one - trigger) - Math.abs(other - trigger))
        .map(place -> sentence.span().start() + place)
        .map(start -> new Span(start, start + words.length()))
        .orElse(null);
  }
}
