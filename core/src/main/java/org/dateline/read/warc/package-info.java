/** Articles of web archives. */
@NullMarked
package org.dateline.read.warc;

import org.jspecify.annotations.NullMarked;
