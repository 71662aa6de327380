package org.dateline.read.fields;

/** How a value is written. */
enum Form {
  /** As it is. */
  PLAIN,
  /** As HTML. */
  HTML,
  /** As HTML where it shows tags. */
  EITHER,
  /** As {@link #EITHER}, and only a summary of the text. */
  SUMMARY
}
