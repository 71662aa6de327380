/** Draws events for a reader at a terminal: as a table of articles, and one of them explained. */
@NullMarked
package org.dateline.cli.view;

import org.jspecify.annotations.NullMarked;
