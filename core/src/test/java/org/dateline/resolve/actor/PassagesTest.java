package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.knowledge.Table;
import org.dateline.resolve.actor.chain.Entity;
import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.mention.Found;
import org.dateline.resolve.actor.mention.MentionFinder;
import org.dateline.resolve.actor.mention.ReferenceWords;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whom pronouns, short names, descriptions, acronyms and lists stand for in the passages of {@code
 * resolve/actor/chain/passages.tsv}, and which code they get.
 */
class PassagesTest {
  private static final Path FILE = Path.of("src/test/resources/resolve/actor/chain/passages.tsv");
  private static final LocalDate DAY = LocalDate.of(2019, 5, 1);
  private static final double REFERENTS = 0.95;
  private static final double CODES = 0.95;

  @Test
  void nearlyEveryPhraseFindsWhomItStandsFor() throws IOException {
    List<Outcome> outcomes = outcomes();

    assertThat(outcomes.size()).isGreaterThanOrEqualTo(60);
    assertThat(share(outcomes.stream().map(Outcome::referent)))
        .describedAs(report(outcomes))
        .isGreaterThanOrEqualTo(REFERENTS);
  }

  @Test
  void nearlyEveryPhraseGetsTheCodeOfWhomItStandsFor() throws IOException {
    List<Outcome> outcomes = outcomes();

    assertThat(share(outcomes.stream().map(Outcome::code)))
        .describedAs(report(outcomes))
        .isGreaterThanOrEqualTo(CODES);
  }

  /** Prints the report. */
  public static void main(String... arguments) throws IOException {
    System.out.println(report(outcomes()));
  }

  /**
   * What came of a passage.
   *
   * @param referent whether the right somebody was found, or null where that is not asked
   * @param code whether the code is right, or null where it is not asked
   */
  private record Outcome(
      String line, @Nullable Boolean referent, @Nullable Boolean code, String given) {}

  private static double share(Stream<@Nullable Boolean> all) {
    List<Boolean> asked = all.filter(right -> right != null).map(Boolean.TRUE::equals).toList();
    return (double) asked.stream().filter(right -> right).count() / asked.size();
  }

  private static String report(List<Outcome> outcomes) {
    StringBuilder report = new StringBuilder("\n");
    for (Outcome outcome : outcomes) {
      if (Boolean.FALSE.equals(outcome.referent()) || Boolean.FALSE.equals(outcome.code())) {
        report.append(outcome.line()).append("\n    given ").append(outcome.given()).append('\n');
      }
    }
    return report
        .append(
            String.format(
                Locale.ROOT,
                "%d passages: referent right %.3f, code right %.3f%n",
                outcomes.size(),
                share(outcomes.stream().map(Outcome::referent)),
                share(outcomes.stream().map(Outcome::code))))
        .toString();
  }

  private static List<Outcome> outcomes() throws IOException {
    Dictionary dictionary = Dictionary.shipped();
    ActorResolver resolver = new ActorResolver(dictionary);
    MentionFinder finder =
        new MentionFinder(dictionary, new Composer(dictionary), ReferenceWords.shipped());
    List<Outcome> outcomes = new ArrayList<>();
    try (var reader = Files.newBufferedReader(FILE)) {
      for (Table.Row row : Table.read("passages.tsv", reader).rows()) {
        outcomes.add(new Passage(row, resolver, finder).outcome());
      }
    }
    return outcomes;
  }

  /** One line of the file. */
  private static final class Passage {
    private final Table.Row row;
    private final String text;
    private final Span span;
    private final Sentence sentence;
    private final Cast cast;
    private final List<Actor> actors;

    Passage(Table.Row row, ActorResolver resolver, MentionFinder finder) {
      this.row = row;
      String marked = row.get("passage");
      int start = marked.indexOf('[');
      int end = marked.indexOf(']') - 1;
      text = marked.replace("[", "").replace("]", "");
      span = new Span(start, end);
      Article article = Article.text(text).published(DAY).build();
      List<Sentence> sentences = new SentenceSplitter().split(text);
      sentence =
          sentences.stream().filter(one -> one.span().contains(span)).findFirst().orElseThrow();
      cast = Cast.of(article, sentences, finder);
      actors = resolver.read(article, sentences).resolveAll(sentence, span, null);
    }

    Outcome outcome() {
      String referent = row.optional("referent");
      String code = row.optional("code");
      List<String> codes = actors.stream().map(PassagesTest::written).sorted().toList();
      return new Outcome(
          row.place() + " " + row.get("passage"),
          referent == null ? null : isReferent(referent),
          code == null ? null : isCode(code),
          codes + " " + spokenOf());
    }

    private boolean isCode(String code) {
      List<String> wanted = Stream.of(code.split("\\+", -1)).sorted().toList();
      List<String> given = actors.stream().map(PassagesTest::written).sorted().toList();
      if (wanted.size() != given.size()) {
        return false;
      }
      for (int i = 0; i < wanted.size(); i++) {
        boolean noRole = !wanted.get(i).contains(" ");
        String got = noRole ? given.get(i).split(" ", -1)[0] : given.get(i);
        if (!wanted.get(i).equals(got)) {
          return false;
        }
      }
      return true;
    }

    private boolean isReferent(String referent) {
      List<String> parts = List.of(referent.split("\\+", -1));
      List<Entity> entities = entities();
      return parts.size() == entities.size()
          && parts.stream().allMatch(part -> entities.stream().anyMatch(e -> names(e, part)));
    }

    private List<Entity> entities() {
      Optional<Found> found =
          cast.pronounAt(sentence.number(), span).or(() -> cast.at(sentence.number(), span));
      Optional<Entity> entity = found.map(one -> cast.entity(one.mention()));
      return entity
          .map(one -> one.members().size() < 2 ? List.of(one) : one.members())
          .orElse(List.of());
    }

    private boolean names(Entity entity, String words) {
      return entity.mentions().stream()
          .map(Mention::place)
          .map(Mention.Place::span)
          .filter(other -> !other.equals(span))
          .anyMatch(other -> other.in(text).contains(words));
    }

    private String spokenOf() {
      return entities().stream()
          .map(e -> e.mentions().stream().map(m -> m.place().span().in(text)).toList())
          .toList()
          .toString();
    }
  }

  private static String written(Actor actor) {
    String country = actor.country() == null ? "-" : actor.country();
    return actor.role() == null ? country : country + " " + actor.role();
  }
}
