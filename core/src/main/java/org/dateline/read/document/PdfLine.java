package org.dateline.read.document;

/**
 * A line of a page.
 *
 * @param page from 1
 * @param text what it says
 * @param left where it begins, in points from the left edge
 * @param right where it ends
 * @param bottom where it stands, in points from the upper edge
 * @param size the size of its letters, in points
 */
record PdfLine(int page, String text, float left, float right, float bottom, float size) {}
