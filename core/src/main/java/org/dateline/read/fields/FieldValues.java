package org.dateline.read.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.Moment;
import org.dateline.read.ArticleParts;
import org.dateline.read.Reading;
import org.dateline.read.byline.WrittenDate;
import org.dateline.read.html.HtmlFragment;
import org.jspecify.annotations.Nullable;

/**
 * The values that a record gives for the fields of an article, and the reading that comes of them.
 * Made for one record, used once.
 */
public final class FieldValues {
  private static final String PARAGRAPH = "\n\n";
  private static final String NAME = ", ";

  private static final Set<String> NOTHING = Set.of("None", "null", "NaN", "nan");
  private static final int LONGEST_NOTHING = 8;

  /** How NewsAPI ends a text that it cut off: {@code [+1234 chars]}. */
  private static final Pattern CUT = Pattern.compile("\\[\\+\\d{1,9} chars]$");

  private static final String CUT_BEGIN = "[+";
  private static final String CUT_END = " chars]";
  private static final int LONGEST_CUT = 20;

  private final List<FieldName> names;
  private final @Nullable CharSequence[] values;
  private int bestText = Integer.MAX_VALUE;
  private boolean textNamed;

  /** Begins a record. */
  public FieldValues(FieldMap map) {
    names = map.names();
    values = new CharSequence[names.size()];
  }

  /** Whether a value for {@code node} could still matter: a better text may be told already. */
  public boolean wants(FieldNode node) {
    List<FieldName> all = node.names();
    for (int at = 0; at < all.size(); at++) {
      if (all.get(at).field() != Field.TEXT || all.get(at).index() <= bestText) {
        return true;
      }
    }
    return false;
  }

  /** Tells a value; null is one that the record leaves open. */
  public void tell(FieldNode node, @Nullable String value) {
    List<FieldName> all = node.names();
    for (int at = 0; at < all.size(); at++) {
      FieldName name = all.get(at);
      textNamed |= name.field() == Field.TEXT && name.form() != Form.SUMMARY;
      if (value != null) {
        put(name, value);
      }
    }
  }

  private void put(FieldName name, String value) {
    CharSequence held = values[name.index()];
    if (held == null) {
      values[name.index()] = value;
    } else if (name.field().joins()) {
      StringBuilder joined = held instanceof StringBuilder b ? b : new StringBuilder(held);
      joined.append(name.field() == Field.TEXT ? PARAGRAPH : NAME).append(value);
      values[name.index()] = joined;
    }
    if (name.field() == Field.TEXT && name.index() < bestText && says(value)) {
      bestText = name.index();
    }
  }

  /** Whether a text was told, or that there is none: the field for it is empty. */
  public boolean hasText() {
    return textNamed || text() != null;
  }

  /** Whether the address of an article was told. */
  public boolean hasUrl() {
    return values(Field.URL).stream().anyMatch(FieldValues::says);
  }

  /**
   * The article.
   *
   * @param name what the reading shall be called
   * @param note what had to be guessed before, or null
   */
  public Reading reading(String name, @Nullable String note) {
    ArticleParts parts = new ArticleParts(name).note(note);
    FieldName text = text();
    for (FieldName each : names) {
      CharSequence value = values[each.index()];
      // A summary that has to stand for the text is not also its subtitle.
      if (value != null && (text == null || value != values[text.index()])) {
        tell(parts, each, value.toString());
      }
    }
    if (text != null) {
      body(parts, text.form(), String.valueOf(values[text.index()]));
    }
    return parts.reading();
  }

  private void tell(ArticleParts parts, FieldName name, String raw) {
    if (name.field() == Field.TEXT || !says(raw)) {
      return;
    }
    boolean html = name.form() == Form.HTML || name.form() == Form.EITHER && showsTags(raw);
    String value = html ? String.join(" ", HtmlFragment.paragraphs(raw)) : raw;
    switch (name.field()) {
      case ID -> parts.id(value);
      case TITLE -> parts.title(value);
      case SUBTITLE -> parts.subtitle(value);
      case AUTHOR -> parts.author(value);
      case BYLINE -> parts.byline(value);
      case PUBLISHED -> published(parts, value);
      case UPDATED -> updated(parts, value);
      case AGENCY -> parts.agency(value);
      case DATELINE -> parts.dateline(value);
      case LANGUAGE -> parts.language(value);
      case SECTION -> parts.section(value);
      case URL -> parts.url(value);
      case REVISION -> parts.revision(value);
      case TEASER -> teaser(parts, value);
      case TIME, TEXT -> {}
    }
  }

  private void published(ArticleParts parts, String value) {
    if (WrittenNumber.isNoDate(value)) {
      return;
    }
    Moment moment = WrittenNumber.date(value);
    for (String time : values(Field.TIME)) {
      Moment day = moment == null ? WrittenDate.of(value) : moment;
      if (day != null && day.time() == null) {
        moment = WrittenDate.of(day.day() + " " + time);
      }
    }
    if (moment == null) {
      parts.published(value);
    } else {
      parts.publishedAt(moment);
    }
  }

  private static void updated(ArticleParts parts, String value) {
    Moment moment = WrittenNumber.date(value);
    if (moment != null) {
      parts.updatedAt(moment);
    } else if (!WrittenNumber.isNoDate(value)) {
      parts.updated(value);
    }
  }

  private static void teaser(ArticleParts parts, String value) {
    if (value.equalsIgnoreCase("true") || value.equals("1") || value.equalsIgnoreCase("yes")) {
      parts.teaser();
    }
  }

  private static void body(ArticleParts parts, Form form, String value) {
    if (form == Form.SUMMARY) {
      parts.teaser();
    }
    if (form == Form.HTML || form != Form.PLAIN && showsTags(value)) {
      parts.paragraphs(HtmlFragment.paragraphs(value));
    } else if (value.endsWith(CUT_END) && CUT.matcher(tail(value)).find()) {
      parts.teaser().text(value.substring(0, value.lastIndexOf(CUT_BEGIN)).stripTrailing());
    } else {
      parts.text(value);
    }
  }

  private static String tail(String value) {
    return value.substring(Math.max(0, value.length() - LONGEST_CUT));
  }

  private static boolean showsTags(String value) {
    return value.contains("</p>")
        || value.contains("<p>")
        || value.contains("<br")
        || value.contains("</div>");
  }

  /** The name whose value is the text: the one preferred of those that say something. */
  private @Nullable FieldName text() {
    if (bestText == Integer.MAX_VALUE) {
      return null;
    }
    FieldName best = names.get(bestText);
    return best.form() == Form.SUMMARY && values(Field.TITLE).isEmpty() ? null : best;
  }

  private List<String> values(Field field) {
    List<String> told = new ArrayList<>(1);
    for (FieldName name : names) {
      CharSequence value = name.field() == field ? values[name.index()] : null;
      if (value != null && says(value)) {
        told.add(value.toString());
      }
    }
    return told;
  }

  /** Whether a value is more than blanks and the words that programs write for nothing. */
  private static boolean says(CharSequence value) {
    int length = value.length();
    if (length <= LONGEST_NOTHING) {
      String word = value.toString().strip();
      return !word.isEmpty() && !NOTHING.contains(word);
    }
    for (int at = 0; at < length; at++) {
      if (!Character.isWhitespace(value.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
