/** Plain text: as it is, or a news page pasted into a file. */
@NullMarked
package org.dateline.read.plain;

import org.jspecify.annotations.NullMarked;
