/**
 * Calendars other than the Gregorian, and the feasts that are counted by them. All are immutable
 * and may be shared.
 */
@NullMarked
package org.dateline.resolve.time.calendar;

import org.jspecify.annotations.NullMarked;
