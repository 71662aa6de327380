package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.Article;
import org.dateline.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionsTest {
  private final Versions versions = new Versions();

  @Test
  void readsTheSameArticleOnce() {
    versions.of(read("a", "1", null, "Envoys met.", null));

    assertThat(versions.of(read("b", "1", null, "Envoys met.", null)))
        .isEqualTo(new Reading.Skipped("b", "the same article as a"));
  }

  @Test
  void knowsAnArticleAgainByItsAddress() {
    versions.of(read("a", "1", "http://example.org/1", "Envoys met.", null));

    assertThat(versions.of(read("b", "2", "http://example.org/1", "Envoys met.", null)))
        .isEqualTo(new Reading.Skipped("b", "the same article as a"));
  }

  @Test
  void readsANewerVersionAndSaysWhatItSupersedes() {
    versions.of(read("a", "1", null, "Envoys met.", "2024-03-05"));

    assertThat(versions.of(read("b", "1", null, "Three envoys met.", "2024-03-06")))
        .extracting("note")
        .isEqualTo("supersedes a");
  }

  @Test
  void skipsAnOlderVersionWhereTheNewerWasRead() {
    versions.of(read("b", "1", null, "Three envoys met.", "2024-03-06"));

    assertThat(versions.of(read("a", "1", null, "Envoys met.", "2024-03-05")))
        .isEqualTo(new Reading.Skipped("a", "an older version of b"));
  }

  @Test
  void readsBothOfOneAddressWhereNothingTellsWhichIsNewer() {
    versions.of(read("a", "1", "http://example.org", "Envoys met.", null));

    assertThat(versions.of(read("b", "2", "http://example.org", "Troops left.", null)))
        .isEqualTo(read("b", "2", "http://example.org", "Troops left.", null));
  }

  @Test
  void readsBothOfOneIdThatStoodAtDifferentAddresses() {
    versions.of(read("a", "1", "http://example.org/a", "Envoys met.", "2024-03-06"));

    assertThat(versions.of(read("b", "1", "http://example.org/b", "Troops left.", "2024-03-05")))
        .isInstanceOf(Reading.Read.class);
  }

  private static Reading.Read read(
      String name, String id, @Nullable String url, String text, @Nullable String updated) {
    Moment moment = updated == null ? null : Moment.of(LocalDate.parse(updated));
    Article article = Article.text(text).id(id).url(url).updatedAt(moment).build();
    return new Reading.Read(article, name);
  }
}
