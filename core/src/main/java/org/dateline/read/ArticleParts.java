package org.dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.Article;
import org.dateline.Moment;
import org.dateline.read.byline.Agencies;
import org.dateline.read.byline.Byline;
import org.dateline.read.byline.Opening;
import org.dateline.read.byline.Revision;
import org.dateline.read.byline.WrittenDate;
import org.dateline.text.WholeText;
import org.jspecify.annotations.Nullable;

/**
 * What a format tells of one article, gathered as it is met, and the reading that comes of it.
 *
 * <pre>{@code
 * return new ArticleParts(input.name())
 *     .title(headline)
 *     .byline("By Jane Doe, AFP")
 *     .published("Mon, 26 Sep 2011 18:13:00 +0500")
 *     .paragraphs(paragraphs)
 *     .reading();
 * }</pre>
 *
 * <p>Of each field the first value told that says something is kept; blank ones, and the words
 * {@code None}, {@code null} and {@code nan} that programs write for nothing, say nothing. What
 * holds for every format is done here and nowhere else: a byline that names an agency gives the
 * agency, a dateline that opens the text gives its place, a date that cannot be understood becomes
 * a note. Made for one article, used once.
 */
public final class ArticleParts {
  /** The most characters an article may have. */
  public static final int LONGEST_TEXT = 2 << 20;

  private static final int LONGEST_FIELD = 2000;
  private static final Set<String> NOTHING = Set.of("none", "null", "nan", "n/a", "undefined");
  private static final String HALVES =
      "halves of characters, which stand for nothing, were replaced by U+FFFD";

  private final String name;
  private final List<String> notes = new ArrayList<>();
  private @Nullable String id;
  private @Nullable String title;
  private @Nullable String subtitle;
  private @Nullable String author;
  private @Nullable String agency;
  private @Nullable String paper;
  private @Nullable String dateline;
  private @Nullable Moment published;
  private @Nullable Moment updated;
  private @Nullable String language;
  private @Nullable String section;
  private @Nullable String url;
  private @Nullable String revision;
  private boolean teaser;
  private String body = "";
  private boolean composed;

  /**
   * Begins an article.
   *
   * @param name what the reading shall be called: {@code news/2011.jsonl:42}
   */
  public ArticleParts(String name) {
    this.name = name;
  }

  /** Tells the id that the source gives the article (a guid), to be kept as it is. */
  public ArticleParts id(@Nullable String told) {
    id = first(id, told);
    return this;
  }

  /** Tells the headline. */
  public ArticleParts title(@Nullable String told) {
    title = first(title, told);
    return this;
  }

  /**
   * Tells the line under the headline. It is also the first paragraph of composed text, unless the
   * text or the headline says the same.
   */
  public ArticleParts subtitle(@Nullable String told) {
    subtitle = first(subtitle, told);
    return this;
  }

  /** Tells who wrote it: names alone, without "By" and agency. */
  public ArticleParts author(@Nullable String told) {
    author = first(author, told);
    return this;
  }

  /** Tells the line that names author, agency or both: {@code By Jane Doe, AFP}. */
  public ArticleParts byline(@Nullable String told) {
    String line = first(null, told);
    if (line != null) {
      Byline byline = Byline.of(line);
      author(byline.author());
      agency(byline.agency());
    }
    return this;
  }

  /** Tells the agency or paper. */
  public ArticleParts agency(@Nullable String told) {
    String value = first(null, told);
    if (agency == null && value != null) {
      String known = Agencies.named(value);
      agency = known == null ? value : known;
    }
    return this;
  }

  /**
   * Tells the paper it stood in, which is the agency where nothing else, nor the text, names one.
   */
  public ArticleParts paper(@Nullable String told) {
    paper = first(paper, told);
    return this;
  }

  /** Tells the place it was filed from. */
  public ArticleParts dateline(@Nullable String told) {
    dateline = first(dateline, told);
    return this;
  }

  /** Tells when it was published, in whatever spelling. */
  public ArticleParts published(@Nullable String told) {
    published = published == null ? moment("date", told) : published;
    return this;
  }

  /** Tells when it was published. */
  public ArticleParts publishedAt(@Nullable Moment told) {
    published = published == null ? told : published;
    return this;
  }

  /** Tells when it was last changed, in whatever spelling. */
  public ArticleParts updated(@Nullable String told) {
    updated = updated == null ? moment("date of change", told) : updated;
    return this;
  }

  /** Tells when it was last changed. */
  public ArticleParts updatedAt(@Nullable Moment told) {
    updated = updated == null ? told : updated;
    return this;
  }

  /** Tells the language, by a tag of any length or by name: {@code en-GB}, {@code English}. */
  public ArticleParts language(@Nullable String told) {
    String written = first(null, told);
    language = language == null && written != null ? LanguageCode.of(written) : language;
    return this;
  }

  /** Tells the section of the paper. */
  public ArticleParts section(@Nullable String told) {
    section = first(section, told);
    return this;
  }

  /** Tells where it stood on the web. */
  public ArticleParts url(@Nullable String told) {
    url = first(url, told);
    return this;
  }

  /** Tells what it is to earlier versions. */
  public ArticleParts revision(@Nullable String told) {
    revision = first(revision, told);
    return this;
  }

  /** Says that the text is only a part or a summary of a longer one. */
  public ArticleParts teaser() {
    teaser = true;
    return this;
  }

  /** Says, in one line, what had to be guessed or replaced; null says nothing. */
  public ArticleParts note(@Nullable String told) {
    if (told != null && !notes.contains(told)) {
      notes.add(OneLine.of(told));
    }
    return this;
  }

  /** Tells the text, to be kept character by character. */
  public ArticleParts text(String told) {
    body = told;
    composed = false;
    return this;
  }

  /**
   * Tells the paragraphs of the text. The text is composed of them: white space in them is made
   * single spaces, dateline and the agency's sign-off are taken off, a standfirst goes before.
   */
  public ArticleParts paragraphs(List<String> told) {
    body = String.join(Body.BREAK, Body.paragraphs(told));
    composed = true;
    return this;
  }

  /** What comes of it: an article, or that there is no text, or that it is too long. */
  public Reading reading() {
    if (body.length() > LONGEST_TEXT) {
      return new Reading.Failed(name, "the text is longer than 2 MiB, which no article is");
    }
    Opening opening = opening();
    String text = WholeText.of(composed ? Body.of(body, opening, title, subtitle) : body);
    if (text.isBlank()) {
      return new Reading.Empty(name);
    }
    if (!composed && !text.equals(body)) {
      note(HALVES);
    }
    return new Reading.Read(
        article(text, opening), name, notes.isEmpty() ? null : String.join("; ", notes));
  }

  private Opening opening() {
    if (composed) {
      return Body.opening(body);
    }
    return agency == null || dateline == null ? Opening.of(body) : Opening.NONE;
  }

  private Article article(String text, Opening opening) {
    Revision revised = Revision.of(title);
    return Article.text(text)
        .id(id)
        .title(revised == null ? title : revised.title())
        .subtitle(subtitle)
        .author(author)
        .publishedAt(published)
        .updatedAt(updated)
        .agency(agencyOr(opening.agency()))
        .dateline(dateline == null ? opening.place() : dateline)
        .language(language)
        .section(section)
        .url(url)
        .revision(revision == null && revised != null ? revised.label() : revision)
        .teaser(teaser)
        .build();
  }

  private @Nullable String agencyOr(@Nullable String opened) {
    String named = agency == null ? opened : agency;
    if (named != null || paper == null) {
      return named;
    }
    String known = Agencies.named(paper);
    return known == null ? paper : known;
  }

  private static @Nullable String first(@Nullable String held, @Nullable String told) {
    return held == null ? said(told) : held;
  }

  /** The value on one line, or null where it says nothing. */
  private static @Nullable String said(@Nullable String told) {
    if (told == null || told.isBlank()) {
      return null;
    }
    String line = WholeText.of(Body.onOneLine(told));
    if (line.isEmpty() || NOTHING.contains(line.toLowerCase(Locale.ROOT))) {
      return null;
    }
    return line.length() <= LONGEST_FIELD ? line : WholeText.of(line.substring(0, LONGEST_FIELD));
  }

  private @Nullable Moment moment(String what, @Nullable String told) {
    String written = said(told);
    Moment moment = written == null ? null : WrittenDate.of(written);
    if (written != null && moment == null) {
      note(what + " not understood: " + written);
    }
    return moment;
  }
}
