/** What agencies and papers write around a text: bylines, datelines, dates, marks of revision. */
@NullMarked
package org.dateline.read.byline;

import org.jspecify.annotations.NullMarked;
