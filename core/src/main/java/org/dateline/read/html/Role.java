package org.dateline.read.html;

/** What an element is on a page, by its class, id and the like, as {@code regions.tsv} knows. */
enum Role {
  /** Is not shown. */
  HIDDEN,
  /** Is no part of the article: navigation, shares, related articles, newsletters. */
  FURNITURE,
  /** What readers wrote. */
  COMMENTS,
  /** Says what a picture shows, or who took it. */
  CAPTION,
  /** Holds the text of the article, or a piece of it. */
  BODY,
  /** The line under the headline. */
  STANDFIRST,
  /** Who wrote it. */
  BYLINE,
  /** When it was published or changed. */
  DATE,
  /** The place it was filed from. */
  PLACE,
  /** The headline. */
  HEADLINE,
  /** From which agency or paper it comes. */
  SOURCE,
  /** A sentence of the article printed large a second time. */
  PULLQUOTE
}
