/**
 * Writes events: as lines of the event JSON ({@link org.dateline.export.EventJson}) and as a table
 * of values parted by commas ({@link org.dateline.export.EventCsv}). The same events give the same
 * characters, whatever the machine, its language and its time zone.
 */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
