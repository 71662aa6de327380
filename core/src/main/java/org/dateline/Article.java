package org.dateline;

import java.time.LocalDate;
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
 * @param subtitle the line under the headline, or null
 * @param author who wrote it, or null; several are parted by commas
 * @param publishedAt when it was published, or null
 * @param updatedAt when it was last changed, or null
 * @param agency the agency or paper it comes from ("AFP"), or null
 * @param dateline the place it was filed from ("ISLAMABAD"), or null
 * @param language its language, by ISO 639-1 ("en"), or null where it is not known
 * @param section where in the paper it stood ("World"), or null
 * @param url where it stood on the web, or null
 * @param revision what the agency says it is to earlier versions ("UPDATE 2", "CORRECTED", "ADDS
 *     quotes"), or null
 * @param teaser whether the text is only the beginning or a summary of a longer one
 * @param text the body: paragraphs parted by blank lines
 */
public record Article(
    String id,
    @Nullable String title,
    @Nullable String subtitle,
    @Nullable String author,
    @Nullable Moment publishedAt,
    @Nullable Moment updatedAt,
    @Nullable String agency,
    @Nullable String dateline,
    @Nullable String language,
    @Nullable String section,
    @Nullable String url,
    @Nullable String revision,
    boolean teaser,
    String text) {

  /** Starts an article with the body {@code text}; all else may be left out. */
  public static Builder text(String text) {
    return new Builder(text);
  }

  /** The day of publication, against which "Monday" is resolved, or null. */
  public @Nullable LocalDate published() {
    return publishedAt == null ? null : publishedAt.day();
  }

  /** The same article with its language known. */
  public Article inLanguage(String code) {
    return copy().language(code).build();
  }

  /** The same article with the address known at which it stood. */
  public Article at(String address) {
    return copy().url(address).build();
  }

  private Builder copy() {
    return text(text)
        .id(id)
        .title(title)
        .subtitle(subtitle)
        .author(author)
        .publishedAt(publishedAt)
        .updatedAt(updatedAt)
        .agency(agency)
        .dateline(dateline)
        .language(language)
        .section(section)
        .url(url)
        .revision(revision)
        .teaser(teaser);
  }

  /** Gathers the fields of an article. Not thread-safe. */
  public static final class Builder {
    private final String text;
    private @Nullable String id;
    private @Nullable String title;
    private @Nullable String subtitle;
    private @Nullable String author;
    private @Nullable Moment published;
    private @Nullable Moment updated;
    private @Nullable String agency;
    private @Nullable String dateline;
    private @Nullable String language;
    private @Nullable String section;
    private @Nullable String url;
    private @Nullable String revision;
    private boolean teaser;

    private Builder(String text) {
      this.text = text;
    }

    /** Names the article; left out, the id is made from title, day of publication and text. */
    public Builder id(@Nullable String value) {
      id = value;
      return this;
    }

    /** Sets the headline. */
    public Builder title(@Nullable String value) {
      title = value;
      return this;
    }

    /** Sets the line under the headline. */
    public Builder subtitle(@Nullable String value) {
      subtitle = value;
      return this;
    }

    /** Sets who wrote it. */
    public Builder author(@Nullable String value) {
      author = value;
      return this;
    }

    /** Sets the day of publication. */
    public Builder published(@Nullable LocalDate value) {
      published = value == null ? null : Moment.of(value);
      return this;
    }

    /** Sets when it was published. */
    public Builder publishedAt(@Nullable Moment value) {
      published = value;
      return this;
    }

    /** Sets when it was last changed. */
    public Builder updatedAt(@Nullable Moment value) {
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

    /** Sets the language, by ISO 639-1. */
    public Builder language(@Nullable String value) {
      language = value;
      return this;
    }

    /** Sets the section of the paper. */
    public Builder section(@Nullable String value) {
      section = value;
      return this;
    }

    /** Sets the address it stood at. */
    public Builder url(@Nullable String value) {
      url = value;
      return this;
    }

    /** Sets what the agency says it is to earlier versions. */
    public Builder revision(@Nullable String value) {
      revision = value;
      return this;
    }

    /** Says whether the text is only a part or a summary of a longer one. */
    public Builder teaser(boolean value) {
      teaser = value;
      return this;
    }

    /** The article. */
    public Article build() {
      LocalDate day = published == null ? null : published.day();
      return new Article(
          id != null ? id : StableId.of(title, day, text),
          title,
          subtitle,
          author,
          published,
          updated,
          agency,
          dateline,
          language,
          section,
          url,
          revision,
          teaser,
          text);
    }
  }
}
