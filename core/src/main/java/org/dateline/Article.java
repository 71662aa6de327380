package org.dateline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One news article, as read: what its page says about it, and its text.
 *
 * <pre>{@code
 * Article article = Article.text("Pakistan will not launch an offensive ...")
 *     .published(LocalDate.of(2011, 9, 26))
 *     .agency("AFP")
 *     .build();
 * }</pre>
 *
 * <p>Every {@link Span} of an event counts characters of {@link #text()}, which is kept exactly as
 * given. Immutable; may be shared.
 *
 * @param id names the article; the same text without an id gets the same id
 * @param title the headline, or null
 * @param published the day of publication, against which "Monday" is resolved, or null
 * @param updated the time of the last update, or null
 * @param agency the agency or paper it comes from ("AFP"), or null
 * @param dateline the place it was filed from ("ISLAMABAD"), or null
 * @param url where it stood, or null
 * @param text the body: paragraphs parted by blank lines
 */
public record Article(
    String id,
    @Nullable String title,
    @Nullable LocalDate published,
    @Nullable OffsetDateTime updated,
    @Nullable String agency,
    @Nullable String dateline,
    @Nullable String url,
    String text) {

  /** Starts an article with the body {@code text}; all else may be left out. */
  public static Builder text(String text) {
    return new Builder(text);
  }

  /** Gathers the fields of an article. Not thread-safe. */
  public static final class Builder {
    private final String text;
    private @Nullable String id;
    private @Nullable String title;
    private @Nullable LocalDate published;
    private @Nullable OffsetDateTime updated;
    private @Nullable String agency;
    private @Nullable String dateline;
    private @Nullable String url;

    private Builder(String text) {
      this.text = text;
    }

    /** Names the article; left out, the id is made from title, date and text. */
    public Builder id(@Nullable String value) {
      id = value;
      return this;
    }

    /** Sets the headline. */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /** Sets the day of publication. */
    public Builder published(@Nullable LocalDate value) {
      published = value;
      return this;
    }

    /** Sets the time of the last update. */
    public Builder updated(@Nullable OffsetDateTime value) {
      updated = value;
      return this;
    }

    /** Sets the agency or paper. */
    public Builder agency(@Nullable String value) {
      agency = value;
      return this;
    }

    /** Sets the place the article was filed from. */
    public Builder dateline(@Nullable String value) {
      dateline = value;
      return this;
    }

    /** Sets the address it stood at. */
    public Builder url(@Nullable String value) {
      url = value;
      return this;
    }

    /** The article. */
    public Article build() {
      String name = id != null ? id : StableId.of(title, published, text);
      return new Article(name, title, published, updated, agency, dateline, url, text);
    }
  }
}
