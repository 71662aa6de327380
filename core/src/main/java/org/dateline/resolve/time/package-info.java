/** When an act took place: from words such as "Monday" or "last week" to a date. */
@NullMarked
package org.dateline.resolve.time;

import org.jspecify.annotations.NullMarked;
