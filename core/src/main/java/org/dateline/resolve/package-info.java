/**
 * From marks to events: actors, dates, codes and contexts are looked up, and the record is made.
 */
@NullMarked
package org.dateline.resolve;

import org.jspecify.annotations.NullMarked;
