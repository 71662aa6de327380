package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.text.SentenceSplitter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ActorResolverTest {
  private static final String TEXT =
      "Kenyan foreign minister Wanjiru Otieno met her Ugandan counterpart in Kampala on Tuesday. "
          + "Otieno said she would not sign. Police later arrested two men. "
          + "Both sides agreed to talk again. They left. \"We will wait,\" she said.";
  private static ActorResolver resolver;

  @BeforeAll
  static void load() {
    resolver = new ActorResolver(Dictionary.shipped());
  }

  @Test
  void knowsAFullNameByItsTitle() {
    assertThat(code("Kenyan foreign minister Wanjiru Otieno", 1)).isEqualTo("KENGOV");
  }

  @Test
  void knowsAShortNameByTheFullOne() {
    assertThat(code("Otieno", 2)).isEqualTo("KENGOV");
  }

  @Test
  void followsAPronounToThePersonNamedBefore() {
    Actor she = actor("she", 2);
    assertThat(she.code()).isEqualTo("KENGOV");
    assertThat(she.because()).contains("stands for an earlier actor");
  }

  @Test
  void givesABareRoleTheCountryOfTheArticle() {
    Actor police = actor("Police", 3);
    assertThat(police.role()).isEqualTo(Role.COP);
    assertThat(police.country()).isEqualTo("UGA");
  }

  @Test
  void takesBothSidesForTheTwoCountriesOfTheArticle() {
    Article article = article();
    List<Sentence> sentences = new SentenceSplitter().split(TEXT);
    int start = TEXT.indexOf("Both sides");
    List<Actor> sides =
        resolver
            .read(article, sentences)
            .resolveAll(sentences.get(3), new Span(start, start + "Both sides".length()), null);
    assertThat(sides).extracting(Actor::country).containsExactlyInAnyOrder("KEN", "UGA");
  }

  @Test
  void knowsWhatNameABareNounIsShortFor() {
    Article article =
        Article.text("The Haqqani network was blamed. Pakistan said the network had left.").build();
    List<Sentence> sentences = new SentenceSplitter().split(article.text());
    int start = article.text().indexOf("the network");
    Actor network =
        resolver
            .read(article, sentences)
            .resolve(sentences.get(1), new Span(start, start + 11), null);
    assertThat(network.role()).isEqualTo(Role.REB);
    assertThat(network.because()).contains("short for a name before");
  }

  @Test
  void takesWeForWhoeverSpeaks() {
    Article article = article();
    List<Sentence> sentences = new SentenceSplitter().split(TEXT);
    int start = TEXT.indexOf("We will");
    Actor speaker = actor("Otieno", 2);
    Actor we =
        resolver
            .read(article, sentences)
            .resolve(sentences.get(sentences.size() - 1), new Span(start, start + 2), speaker);
    assertThat(we.code()).isEqualTo("KENGOV");
  }

  @Test
  void saysWhoseActANounTells() {
    String text = "Kenya welcomed Uganda's latest offer. Its support was warm.";
    ActorResolver.Reading reading = reading(text);
    List<Sentence> sentences = new SentenceSplitter().split(text);

    assertThat(reading.ownerOf(sentences.get(0), spanOf(text, "offer")))
        .hasValueSatisfying(
            owner -> {
              assertThat(owner.actor().country()).isEqualTo("UGA");
              assertThat(owner.isPerson()).isFalse();
            });
    assertThat(reading.ownerOf(sentences.get(1), spanOf(text, "support")))
        .hasValueSatisfying(owner -> assertThat(owner.actor().country()).isEqualTo("KEN"));
  }

  @Test
  void saysWhoElseIsNamedBeside() {
    String text = "Kenya and Uganda will meet in May.";

    assertThat(
            reading(text)
                .together(new SentenceSplitter().split(text).get(0), spanOf(text, "Uganda")))
        .extracting(Actor::country)
        .containsExactly("KEN");
  }

  @Test
  void takesTheWholeNameThatASpanBreaksOff() {
    String text = "Niger thanked the World Food Programme.";
    Sentence sentence = new SentenceSplitter().split(text).get(0);

    assertThat(reading(text).resolve(sentence, spanOf(text, "the World Food"), null).role())
        .isEqualTo(Role.IGO);
  }

  @Test
  void leavesPeopleOnTheMoveWithoutACountry() {
    String text = "Hungary closed its border. Hundreds of refugees waited.";
    Sentence sentence = new SentenceSplitter().split(text).get(1);

    assertThat(reading(text).resolve(sentence, spanOf(text, "refugees"), null).country()).isNull();
  }

  @Test
  void leavesOpenWhatTheArticleLeavesOpen() {
    Article article = Article.text("Somebody left.").build();
    List<Sentence> sentences = new SentenceSplitter().split(article.text());
    Actor somebody =
        resolver.read(article, sentences).resolve(sentences.get(0), new Span(0, 8), null);
    assertThat(somebody.country()).isNull();
    assertThat(somebody.code()).isNull();
  }

  private static String code(String phrase, int sentence) {
    return actor(phrase, sentence).code();
  }

  private static Actor actor(String phrase, int sentence) {
    Article article = article();
    List<Sentence> sentences = new SentenceSplitter().split(TEXT);
    Sentence within = sentences.get(sentence - 1);
    int start = TEXT.indexOf(phrase, within.span().start());
    return resolver
        .read(article, sentences)
        .resolve(within, new Span(start, start + phrase.length()), null);
  }

  private static Article article() {
    return Article.text(TEXT).published(LocalDate.of(2019, 5, 1)).build();
  }

  private static ActorResolver.Reading reading(String text) {
    return resolver.read(Article.text(text).build(), new SentenceSplitter().split(text));
  }

  private static Span spanOf(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
