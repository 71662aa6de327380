package org.dateline.read.html;

/** What a page can say of its article. */
enum Field {
  TITLE,
  SITE,
  SUBTITLE,
  DESCRIPTION,
  PUBLISHED,
  UPDATED,
  AUTHOR,
  AGENCY,
  DATELINE,
  SECTION,
  LANGUAGE,
  URL,
  BODY
}
