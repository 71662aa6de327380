package org.dateline.read.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.read.ArticleParts;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A page of the web that holds one article.
 *
 * <pre>{@code
 * Reading reading = HtmlPage.reading("news.html", html, "https://news.example/1", null);
 * }</pre>
 */
public final class HtmlPage {
  private static final int SHORTEST_TEXT = 60;
  private static final int SHORT_TEASER = 1500;
  private static final int OPENING = 3;
  private static final int INTERVIEW = 8;
  private static final int MOST_TITLES = 12;
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_URL = 2000;
  private static final Pattern LINES = Pattern.compile("\\R+");
  private static final Pattern ADDRESS =
      Pattern.compile("^https?://\\S+$", Pattern.CASE_INSENSITIVE);

  private final String name;
  private final Outline outline;
  private final LinkedData linked;
  private final Said said;
  private final Headline headline;
  private final MainText main;
  private final List<Integer> text;

  private HtmlPage(String name, String html) {
    this.name = name;
    this.outline = Outline.of(Parsing.page(html));
    this.linked = LinkedData.of(outline.head().jsonLd());
    Said alone = new Said(outline, linked, mark -> false);
    List<String> sites = sites(alone);
    this.headline = new Headline(outline, titles(alone), sites);
    this.main = new MainText(outline, headline.block());
    this.text = main.text();
    this.said = new Said(outline, linked, mark -> !main.isLeftOutOfStory(mark));
  }

  /**
   * Reads a page.
   *
   * @param name what the reading shall be called
   * @param html the page, or a piece of one
   * @param url where it stood on the web, or null
   * @param note what had to be guessed to have its text, or null
   */
  public static Reading reading(
      String name, String html, @Nullable String url, @Nullable String note) {
    if (Parsing.fitting(html) < html.length()) {
      return new Reading.Failed(name, "more than 300,000 tags, which no page with an article has");
    }
    return new HtmlPage(name, html.indexOf('\0') < 0 ? html : html.replace("\0", ""))
        .reading(url, note);
  }

  private Reading reading(@Nullable String url, @Nullable String note) {
    List<String> paragraphs = paragraphs();
    long length = paragraphs.stream().mapToLong(String::length).sum();
    String none =
        new PageKind(outline, main, headline.words(), linked.isArticle()).noArticle(length);
    if (none != null) {
      return new Reading.Skipped(name, none);
    }
    if (length < SHORTEST_TEXT) {
      return new Reading.Skipped(name, "no article text found on the page");
    }
    ArticleParts parts = new ArticleParts(name).title(headline.words()).note(note);
    new Story(outline, main, said, headline, text, sites(said)).tell(parts);
    parts.language(outline.head().language()).language(said.first(Field.LANGUAGE));
    parts.section(said.first(Field.SECTION)).url(url(url));
    parts.paragraphs(Openings.parted(withoutPlace(paragraphs, parts)));
    if (linked.isPaidFor() && length < SHORT_TEASER) {
      parts.teaser();
    }
    return parts.reading();
  }

  private List<String> titles(Said alone) {
    List<String> titles = new ArrayList<>(alone.all(Field.TITLE));
    String window = outline.head().title();
    if (window != null && !window.isBlank()) {
      titles.add(window.strip());
    }
    return titles.stream()
        .filter(title -> title.length() <= LONGEST_TITLE)
        .limit(MOST_TITLES)
        .toList();
  }

  private static List<String> sites(Said said) {
    LinkedHashSet<String> sites = new LinkedHashSet<>();
    for (String site : said.all(Field.SITE)) {
      if (sites.size() >= MOST_TITLES) {
        break;
      }
      sites.add(site);
      if (site.toLowerCase(Locale.ROOT).startsWith("the ")) {
        sites.add(site.substring(4));
      } else {
        sites.add("The " + site);
      }
    }
    return List.copyOf(sites);
  }

  private List<String> paragraphs() {
    List<String> shown = new ArrayList<>();
    for (int at : text) {
      shown.add(outline.blocks().get(at).text());
    }
    List<String> given = given();
    long length = shown.stream().mapToLong(String::length).sum();
    long other = given.stream().mapToLong(String::length).sum();
    return other > SHORTEST_TEXT && length * 10 < other * 7 ? given : shown;
  }

  /** Tells the place that the text begins with in small letters, and takes it off. */
  private List<String> withoutPlace(List<String> paragraphs, ArticleParts parts) {
    Map<Integer, String> bold = boldStarts();
    List<String> rest = new ArrayList<>(paragraphs);
    for (int at = 0; at < Math.min(OPENING, Math.min(text.size(), rest.size())); at++) {
      // In an interview many paragraphs begin with a name in bold letters.
      String letters = bold.size() == 1 ? bold.get(text.get(at)) : null;
      String place = letters != null || at == 0 ? Openings.place(rest.get(at), letters) : null;
      if (place != null) {
        parts.dateline(place);
        rest.set(at, Openings.after(rest.get(at), place));
        break;
      }
    }
    return rest;
  }

  /** The bold letters that paragraphs of the text begin with, where more follows in them. */
  private Map<Integer, String> boldStarts() {
    Map<Integer, String> starts = new HashMap<>();
    Set<Integer> opening = new HashSet<>(text.subList(0, Math.min(text.size(), INTERVIEW)));
    for (Mark mark : outline.marks()) {
      boolean here = mark.name().equals("bold-start") && opening.contains(mark.block());
      if (here && outline.blocks().get(mark.block()).text().length() > mark.value().length() + 1) {
        starts.put(mark.block(), mark.value());
      }
    }
    return starts;
  }

  /** The text that the page gives in its linked data. */
  private List<String> given() {
    List<String> bodies = said.all(Field.BODY);
    if (bodies.isEmpty()) {
      return List.of();
    }
    String body = bodies.get(0);
    return body.indexOf('<') >= 0 && body.indexOf('>') > 0
        ? HtmlFragment.paragraphs(body)
        : LINES.splitAsStream(body).map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private @Nullable String url(@Nullable String known) {
    List<String> urls = new ArrayList<>();
    String canonical = outline.head().canonical();
    if (canonical != null) {
      urls.add(absolute(canonical, known));
    }
    urls.addAll(said.all(Field.URL));
    for (String url : urls) {
      if (url.length() <= LONGEST_URL && ADDRESS.matcher(url).matches()) {
        return url;
      }
    }
    return known;
  }

  private static String absolute(String url, @Nullable String base) {
    try {
      return base == null ? url : URI.create(base).resolve(url).toString();
    } catch (IllegalArgumentException e) {
      return url; // No address that Java knows; it is then left out unless it looks whole.
    }
  }
}
