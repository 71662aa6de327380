package org.dateline.read.fields;

import java.util.Locale;

/** A field of an article that a format may give. */
enum Field {
  ID,
  TITLE,
  SUBTITLE,
  AUTHOR,
  BYLINE,
  PUBLISHED,
  /** The time of day, where {@link #PUBLISHED} is a day alone. */
  TIME,
  UPDATED,
  AGENCY,
  DATELINE,
  LANGUAGE,
  SECTION,
  URL,
  REVISION,
  TEASER,
  TEXT;

  /** As tables and the command line write it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether several values make one: paragraphs, authors. */
  boolean joins() {
    return this == TEXT || this == AUTHOR || this == BYLINE;
  }
}
